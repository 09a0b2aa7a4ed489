#include "output/rule_page.hpp"

#include <fmt/format.h>

#include "text/display_width.hpp"

namespace gouji {
namespace {

std::string editions_of(const Rule& rule, Language language) {
  if (rule.editions.empty()) return language == Language::zh ? "全部" : "all";
  std::string text;
  for (Edition edition : rule.editions) text += (text.empty() ? "" : ", ") + std::string(name_of(edition));
  return text;
}

std::string_view pick(const Words& words, Language language) {
  return language == Language::zh ? words.zh : words.en;
}

template <typename Write>
void for_each_rule(std::span<const Pack> packs, std::string_view id, Write write) {
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      if (rule.id == id) write(pack, rule);
    }
  }
}

void append_basis(std::string& out, const Rule& rule, std::string_view label, std::string_view indent) {
  for (const CiteText& cite : rule.cites) {
    const std::string quote = cite.quote.empty() ? "" : fmt::format("：“{}”", cite.quote);
    out += fmt::format("{}{}{} {}{}{}\n", indent, label, cite.document, cite.place, quote,
                       cite.edition ? fmt::format("（{}年版）", name_of(*cite.edition)) : "");
  }
  if (rule.cites.empty()) out += fmt::format("{}{}{}\n", indent, label, label_of(rule.basis));
}

std::string padded(std::string_view text, std::uint32_t width) {
  const std::uint32_t own = display_width(text);
  return std::string(text) + std::string(own < width ? width - own : 1, ' ');
}

}  // namespace

std::string print_rule(std::span<const Pack> packs, std::string_view id, Language language) {
  const bool zh = language == Language::zh;
  std::string out;
  for_each_rule(packs, id, [&](const Pack& pack, const Rule& rule) {
    if (!out.empty()) out += '\n';
    out += fmt::format("{}  {}\n\n", rule.id, pick(rule.title, language));
    out += fmt::format("  {}{}\n", zh ? "级别：" : "level: ", zh ? label_of(rule.level) : name_of(rule.level));
    out += fmt::format("  {}{}\n", zh ? "适用格式：" : "editions: ", editions_of(rule, language));
    out += fmt::format("  {}{} {}\n", zh ? "规则包：" : "pack: ", pack.id, pack.version);
    if (!rule.expression_text.empty())
      out += fmt::format("  {}{}\n", zh ? "条件：" : "condition: ", rule.expression_text);
    append_basis(out, rule, zh ? "依据：" : "rests on: ", "  ");
    out += fmt::format("\n  {}\n", pick(rule.rationale, language));
    out += fmt::format("  {}{}\n", zh ? "怎么改：" : "what to do: ", pick(rule.hint, language));
    out += fmt::format("\n  {}{}\n", zh ? "有问题的例子：" : "bad:  ", rule.bad);
    out += fmt::format("  {}{}\n", zh ? "没问题的例子：" : "good: ", rule.good);
  });
  return out;
}

std::string print_rule_markdown(std::span<const Pack> packs, std::string_view id) {
  std::string out;
  for_each_rule(packs, id, [&](const Pack& pack, const Rule& rule) {
    if (out.empty()) out += fmt::format("# {}\n\n", rule.id);
    out += fmt::format("**{}** · {}\n\n", rule.title.zh, rule.title.en);
    out +=
        fmt::format("| 级别 | 适用格式 | 规则包 |\n|---|---|---|\n| {}（{}） | {} | {} {} |\n\n", label_of(rule.level),
                    name_of(rule.level), editions_of(rule, Language::zh), pack.id, pack.version);
    if (!rule.expression_text.empty()) out += fmt::format("条件：`{}`\n\n", rule.expression_text);
    out += fmt::format("{}\n\n{}\n\n", rule.rationale.zh, rule.rationale.en);
    append_basis(out, rule, "", "- 依据：");
    out += fmt::format("\n- 怎么改：{}\n- 有问题：{}\n- 没问题：{}\n\n", rule.hint.zh, rule.bad, rule.good);
  });
  if (!out.empty()) {
    out += fmt::format("不需要这条规则时：`gouji check --ignore {} 文件`。\n", id);
  }
  return out;
}

std::string print_rule_list(std::span<const Pack> packs, Language language) {
  std::string out;
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      const std::string_view level = language == Language::zh ? label_of(rule.level) : name_of(rule.level);
      out += padded(rule.id, 38) + padded(level, 9) + padded(editions_of(rule, language), 12);
      out += fmt::format("{}\n", pick(rule.title, language));
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
