#include "output/rule_parts.hpp"

#include <fmt/format.h>

namespace gouji {

std::string editions_of(const Rule& rule, Language language) {
  if (rule.editions.empty()) return language == Language::zh ? "全部" : "all";
  std::string text;
  for (Edition edition : rule.editions) text += (text.empty() ? "" : ", ") + std::string(name_of(edition));
  return text;
}

std::string basis_of(const Rule& rule, std::string_view label, std::string_view indent) {
  std::string out;
  for (const CiteText& cite : rule.cites) {
    const std::string quote = cite.quote.empty() ? "" : fmt::format("：“{}”", cite.quote);
    out += fmt::format("{}{}{} {}{}{}\n", indent, label, cite.document, cite.place, quote,
                       cite.edition ? fmt::format("（{}年版）", name_of(*cite.edition)) : "");
  }
  if (rule.cites.empty()) out += fmt::format("{}{}{}\n", indent, label, label_of(rule.basis));
  return out;
}

const RuleExamples* examples_of(std::span<const RuleExamples> examples, const Pack& pack, const Rule& rule) {
  const auto found = std::find_if(examples.begin(), examples.end(), [&](const RuleExamples& each) {
    return each.pack == pack.id && each.rule == rule.id;
  });
  return found == examples.end() ? nullptr : &*found;
}

}  // namespace gouji
