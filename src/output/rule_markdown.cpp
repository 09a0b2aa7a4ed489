#include "output/rule_markdown.hpp"

#include <fmt/format.h>

#include "output/rule_parts.hpp"

namespace gouji {
namespace {

/// What stands between the fences of a block: no blank lines at its ends.
std::string_view trimmed(std::string_view text) {
  while (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

void write_example(std::string& out, std::string_view label, std::string_view words, const ShownRun& run) {
  out += fmt::format("## {}\n\n{}\n\n", label, words);
  if (run.command.zh.empty()) return;
  if (!run.changes.empty()) out += fmt::format("```diff\n{}\n```\n\n", trimmed(run.changes));
  if (!run.changes_of_previous.empty()) {
    out += fmt::format("上年报告：\n\n```diff\n{}\n```\n\n", trimmed(run.changes_of_previous));
  }
  out += fmt::format("```text\n$ {}\n{}\n```\n\n", run.command.zh, trimmed(run.output.zh));
}

void write_rule(std::string& out, std::span<const RuleExamples> all, const Pack& pack, const Rule& rule) {
  out += fmt::format("**{}** · {}\n\n", rule.title.zh, rule.title.en);
  out += fmt::format("| 级别 | 适用格式 | 规则包 |\n|---|---|---|\n| {}（{}） | {} | {} {} |\n\n", label_of(rule.level),
                     name_of(rule.level), editions_of(rule, Language::zh), pack.id, pack.version);
  if (!rule.when.is_always()) out += fmt::format("只用于：{}\n\n", when_in_words(rule.when, Language::zh));
  if (!rule.expression_text.empty()) out += fmt::format("条件：`{}`\n\n", rule.expression_text);
  out += fmt::format("{}\n\n{}\n\n", rule.rationale.zh, rule.rationale.en);
  out += basis_of(rule, "", "- 依据：");
  out += fmt::format("\n怎么改：{}\n\n", rule.hint.zh);
  if (const RuleExamples* examples = examples_of(all, pack, rule)) {
    write_example(out, "有问题的例子", examples->bad, examples->firing);
    write_example(out, "没问题的例子", examples->good, examples->silent);
  }
}

}  // namespace

std::string print_rule_markdown(std::span<const Pack> packs, std::span<const RuleExamples> examples,
                                std::string_view id) {
  std::string out;
  for_each_rule(packs, id, [&](const Pack& pack, const Rule& rule) {
    if (out.empty()) out += fmt::format("# {}\n\n", rule.id);
    write_rule(out, examples, pack, rule);
  });
  if (out.empty()) return out;
  return out +
         fmt::format(
             "## 不需要这条规则时\n\n"
             "- 这一次不用：`gouji check --ignore {0} 报告.html`，或者 `--level {0}=off`\n"
             "- 一直不用：在 `gouji.yaml` 的 `levels` 中写 `{0}: off`\n"
             "- 只放过一处：在 `gouji.yaml` 的 `waivers` 中写明地址、理由、责任人和期限，或者在文档中那一处写注释 "
             "`<!-- gouji: allow {0} 理由 -->`\n"
             "- 先放过已有的：`gouji baseline write`\n\n"
             "详见[哪些问题可以不计](../silencing.md)。\n",
             id);
}

}  // namespace gouji
