#include "cli/command_options.hpp"

namespace gouji {
namespace {

constexpr CommandForm forms[] = {
    {Command::check, "check", {"核对报告", "check reports"}, describe_check},
    {Command::fix, "fix", {"改正能确定的数字，另存副本", "mend the figures that are certain, in a copy"}, describe_fix},
    {Command::extract, "extract", {"以 JSON 输出读到的各表数据", "print the figures read"}, describe_extract},
    {Command::explain, "explain", {"说明一条规则", "explain a rule"}, describe_explain},
    {Command::rules, "rules", {"列出全部规则", "list the rules"}, [](OptionList&, Options&) {}},
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
