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
    {Command::test, "test", {"运行规则包自带的测试", "run the tests of rule packs"}, describe_test},
    {Command::create, "new", {"新建一条规则或一个规则包", "begin a rule or a pack"}, describe_new},
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

void describe_test(OptionList& list, Options& options) {
  list.arguments("PACK", options.packs, {"规则包（有 pack.yaml 的文件夹）", "packs: folders with a pack.yaml"});
  list.flag(
      "--mutate", options.mutate,
      {"逐个改错单元格，看这些规则能查出多少", "spoil single cells of sound reports and count what the rules find"});
  list.footer(
      {"每条规则旁边的 规则名.tests.yaml 写明文档和应当查出什么；查出的必须与之完全一致。\n"
       "退出码：0 全部相符；1 有测试不符，或有规则缺少能查出、不该查出的测试；2 规则包或测试文件有误。\n"
       "例：gouji test rules/local/wuwei\n"
       "    gouji test --mutate rules/form",
       "RULE.tests.yaml beside each rule gives documents and what must be found in them, exactly.\n"
       "Exit status: 0 all right; 1 a test is wrong, or a rule that no test fires or leaves silent; 2 a faulty "
       "pack.\nExample: gouji test rules/local/wuwei"});
}

void describe_new(OptionList& list, Options& options) {
  constexpr bool is_required = true;
  list.choice<Creation>("WHAT", options.creation, {{"rule", Creation::rule}, {"pack", Creation::pack}},
                        {"rule（规则）或 pack（规则包）", "rule or pack"}, is_required);
  list.argument("ID", options.rule, {"名字：小写字母、数字和 -", "its id: small letters, digits and -"});
  list.text("--pack", options.home, "FOLDER",
            {"规则所属的规则包；缺省从当前文件夹向上找 pack.yaml", "the rule's pack; found upwards by default"});
  list.footer(
      {"写出的文件带有说明，改成自己的内容即可；已有的文件不会被覆盖。\n"
       "例：gouji new pack wuwei\n"
       "    gouji new rule overview-too-long --pack wuwei",
       "The files explain themselves (in Chinese); nothing that is there is overwritten.\n"
       "Example: gouji new rule overview-too-long --pack wuwei"});
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
