#include "output/rule_parts.hpp"

#include <fmt/format.h>

namespace gouji {

std::string editions_of(const Rule& rule, Language language) {
  if (rule.editions.empty()) return language == Language::zh ? "全部" : "all";
  std::string text;
  for (Edition edition : rule.editions) text += (text.empty() ? "" : ", ") + std::string(name_of(edition));
  return text;
}

namespace {

std::string name_in_words(OrganKind kind, bool zh) {
  switch (kind) {
    case OrganKind::government: return zh ? "人民政府" : "governments";
    case OrganKind::department: return zh ? "部门" : "departments";
    case OrganKind::office: return zh ? "派出机关" : "offices";
    case OrganKind::unknown: break;
  }
  return {};
}

std::string organs_in_words(std::span<const OrganKind> organs, bool zh) {
  std::string text;
  for (OrganKind each : organs) text += (text.empty() ? "" : zh ? "、" : ", ") + name_in_words(each, zh);
  return text;
}

std::string years_in_words(const Years& years, bool zh) {
  if (years.from && years.until)
    return fmt::format(fmt::runtime(zh ? "{}至{}年度" : "{} to {}"), *years.from, *years.until);
  if (years.from) return fmt::format(fmt::runtime(zh ? "{}年度起" : "from {} on"), *years.from);
  return years.until ? fmt::format(fmt::runtime(zh ? "{}年度为止" : "until {}"), *years.until) : std::string();
}

}  // namespace

std::string when_in_words(const When& when, Language language) {
  const bool zh = language == Language::zh;
  const std::string condition = when.holds ? fmt::format(fmt::runtime(zh ? "{} 表中 {}" : "in {}: {}"),
                                                         name_of(when.holds->table), when.holds->text)
                                           : std::string();
  std::string text;
  for (const std::string& part : {organs_in_words(when.organs, zh), years_in_words(when.years, zh), condition}) {
    if (!part.empty()) text += (text.empty() ? "" : zh ? "；" : "; ") + part;
  }
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
