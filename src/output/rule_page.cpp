#include "output/rule_page.hpp"

#include <fmt/format.h>

#include "output/rule_parts.hpp"
#include "text/display_width.hpp"

namespace gouji {
namespace {

std::string padded(std::string_view text, std::uint32_t width) {
  const std::uint32_t own = display_width(text);
  return std::string(text) + std::string(own < width ? width - own : 1, ' ');
}

std::string indented(std::string_view text, unsigned indent) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) out.append(indent, ' ').append(text.substr(0, end));
    out += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

class RulePage {
 public:
  RulePage(std::span<const RuleExamples> examples, Language language)
      : examples_(examples), language_(language), zh_(language == Language::zh) {}

  void write(const Pack& pack, const Rule& rule) {
    if (!out_.empty()) out_ += '\n';
    write_head(pack, rule);
    if (const RuleExamples* examples = examples_of(examples_, pack, rule)) {
      write_example(say("有问题的例子：", "bad:  "), examples->bad, examples->firing);
      write_example(say("没问题的例子：", "good: "), examples->good, examples->silent);
    }
  }

  [[nodiscard]] std::string text(std::string_view id) {
    if (!out_.empty()) write_silencing(id);
    return std::move(out_);
  }

 private:
  [[nodiscard]] const char* say(const char* zh, const char* en) const { return zh_ ? zh : en; }

  void write_head(const Pack& pack, const Rule& rule) {
    out_ += fmt::format("{}  {}\n\n", rule.id, in_language(rule.title, language_));
    out_ += fmt::format("  {}{}\n", say("级别：", "level: "), zh_ ? label_of(rule.level) : name_of(rule.level));
    out_ += fmt::format("  {}{}\n", say("适用格式：", "editions: "), editions_of(rule, language_));
    out_ += fmt::format("  {}{} {}\n", say("规则包：", "pack: "), pack.id, pack.version);
    if (!rule.when.is_always()) {
      out_ += fmt::format("  {}{}\n", say("只用于：", "only for: "), when_in_words(rule.when, language_));
    }
    if (!rule.expression_text.empty()) {
      out_ += fmt::format("  {}{}\n", say("条件：", "condition: "), rule.expression_text);
    }
    out_ += basis_of(rule, say("依据：", "rests on: "), "  ");
    out_ += fmt::format("\n  {}{}\n", say("为什么：", "why: "), in_language(rule.rationale, language_));
    out_ += fmt::format("  {}{}\n", say("怎么改：", "what to do: "), in_language(rule.hint, language_));
  }

  void write_example(const char* label, std::string_view words, const ShownRun& run) {
    out_ += fmt::format("\n  {}{}\n", label, words);
    if (run.command.zh.empty()) return;
    out_ += indented(run.changes, 6);
    if (!run.changes_of_previous.empty()) {
      out_ += fmt::format("    {}\n", say("上年报告.html：", "last-year.html:"));
      out_ += indented(run.changes_of_previous, 6);
    }
    out_ += fmt::format("\n    $ {}\n", in_language(run.command, language_));
    out_ += indented(in_language(run.output, language_), 4);
  }

  void write_silencing(std::string_view id) {
    const char* const text = zh_ ? "\n  不需要这条规则时：\n"
                                   "    这一次不用：gouji check --ignore {0} 报告.html，或者 --level {0}=off\n"
                                   "    一直不用：在 gouji.yaml 的 levels 中写 {0}: off\n"
                                   "    只放过一处：在 gouji.yaml 的 waivers 中写明地址、理由、责任人和期限，\n"
                                   "      或者在文档中那一处写注释 <!-- gouji: allow {0} 理由 -->\n"
                                   "    先放过已有的：gouji baseline write\n"
                                   "    详见 docs/silencing.md\n"
                                 : "\n  to do without this rule:\n"
                                   "    once: gouji check --ignore {0} report.html, or --level {0}=off\n"
                                   "    always: {0}: off under levels in gouji.yaml\n"
                                   "    in one place: a waiver in gouji.yaml, with address, reason, owner and expiry,\n"
                                   "      or in the document itself <!-- gouji: allow {0} REASON -->\n"
                                   "    for what stands there already: gouji baseline write\n"
                                   "    see docs/silencing.md\n";
    out_ += fmt::format(fmt::runtime(text), id);
  }

  std::span<const RuleExamples> examples_;
  Language language_;
  bool zh_;
  std::string out_;
};

}  // namespace

std::string print_rule(std::span<const Pack> packs, std::span<const RuleExamples> examples, std::string_view id,
                       Language language) {
  RulePage page(examples, language);
  for_each_rule(packs, id, [&page](const Pack& pack, const Rule& rule) { page.write(pack, rule); });
  return page.text(id);
}

std::string print_rule_list(std::span<const Pack> packs, Language language) {
  std::string out;
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      const std::string_view level = language == Language::zh ? label_of(rule.level) : name_of(rule.level);
      out += padded(rule.id, 38) + padded(level, 9) + padded(editions_of(rule, language), 12);
      out += fmt::format("{}\n", in_language(rule.title, language));
    }
  }
  return out;
}

std::string print_available_packs(std::span<const Pack> packs, Language language) {
  const bool zh = language == Language::zh;
  std::string out;
  for (const Pack& pack : packs) {
    out += fmt::format(fmt::runtime(zh ? "\n地方规则包 {0}（{1} {2}），用 --pack {0} 启用：\n"
                                       : "\nThe local pack {0} ({1} {2}) is in force with --pack {0}:\n"),
                       pack.id, pack.authority, pack.version);
    out += print_rule_list({&pack, 1}, language);
  }
  return out;
}

}  // namespace gouji
