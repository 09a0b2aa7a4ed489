#include "cli/command_options.hpp"

namespace gouji {
namespace {

constexpr CommandForm forms[] = {
    {Command::check, "check", {"核对报告", "check reports"}, describe_check},
    {Command::fix, "fix", {"改正能确定的数字，另存副本", "mend the figures that are certain, in a copy"}, describe_fix},
    {Command::baseline,
     "baseline",
     {"记下现有的问题，以后核对时不计", "record the findings of now, so that they do not count"},
     describe_baseline},
    {Command::extract, "extract", {"以 JSON 输出读到的各表数据", "print the figures read"}, describe_extract},
    {Command::explain, "explain", {"说明一条规则", "explain a rule"}, describe_explain},
    {Command::rules, "rules", {"列出全部规则", "list the rules"}, describe_rules},
    {Command::emit, "emit", {"输出中间阶段，供开发和排查", "print a stage, for developers"}, describe_emit},
};

}  // namespace

std::span<const CommandForm> command_forms() {
  return forms;
}

void describe_extract(OptionList& list, Options& options) {
  add_inputs(list, options);
  add_overrides(list, options);
}

void describe_explain(OptionList& list, Options& options) {
  list.argument("RULE", options.rule, {"规则名", "the rule's id"});
  list.flag("--markdown", options.markdown, {"以 Markdown 输出", "as Markdown"});
  add_packs(list, options);
}

void describe_rules(OptionList& list, Options& options) {
  list.text("--effective", options.effective, "FILE",
            {"对这个文件各条规则按什么级别执行，由哪一项设置决定",
             "at which level each rule holds for this file, and which setting made it so"});
  list.text("--stdin-filename", options.stdin_name, "NAME",
            {"FILE 为 - 时，按这个文件名查找配置", "where to look for the configuration when FILE is -"});
  add_rule_settings(list, options);
  add_overrides(list, options);
}

void describe_emit(OptionList& list, Options& options) {
  constexpr bool is_required = true;
  list.choice<EmittedStage>(
      "STAGE", options.stage,
      {{"document", EmittedStage::document}, {"canonical", EmittedStage::canonical}, {"report", EmittedStage::report}},
      {"document、canonical 或 report", "document, canonical or report"}, is_required);
  add_inputs(list, options);
  add_overrides(list, options);
}

}  // namespace gouji
