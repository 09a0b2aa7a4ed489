#include "check/sink.hpp"

#include <algorithm>

namespace gouji {

std::string fill_in(std::string_view pattern, const std::map<std::string, std::string, std::less<>>& words) {
  std::string result;
  while (!pattern.empty()) {
    const auto open = pattern.find('{');
    const auto close = pattern.find('}', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    result += pattern.substr(0, open);
    const auto word = words.find(pattern.substr(open + 1, close - open - 1));
    result += word == words.end() ? std::string(pattern.substr(open, close - open + 1)) : word->second;
    pattern.remove_prefix(close + 1);
  }
  return result.append(pattern);
}

std::string fingerprint_in(const Report& report, const Finding& finding, std::string_view discriminator) {
  const std::string organ = report.organ ? report.organ->value : "";
  const std::string year = report.year ? std::to_string(report.year->value) : "";
  return fingerprint(finding, organ, year, discriminator);
}

void Sink::find(const Rule& rule, Fact fact) {
  fact.words.emplace("place", fact.place);
  const bool zh = language_ == Language::zh;
  Finding finding{.rule = std::string(rule.id),
                  .level = rule.is_level_set ? rule.level : fact.level.value_or(rule.level),
                  .message = fill_in(zh ? rule.message.zh : rule.message.en, fact.words),
                  .hint = fill_in(zh ? rule.hint.zh : rule.hint.en, fact.words),
                  .place = std::move(fact.place),
                  .at = std::move(fact.at),
                  .span = fact.span,
                  .values = std::move(fact.values),
                  .related = std::move(fact.related)};
  for (const CiteText& cite : rule.cites) {
    if (cite.edition && cite.edition != report_.edition) continue;
    finding.cites.push_back({std::string(cite.document), std::string(cite.place), fill_in(cite.quote, fact.words)});
  }
  if (finding.cites.empty()) finding.basis = label_of(rule.basis);
  finding.fingerprint = fingerprint_in(report_, finding, fact.discriminator);
  findings_.push_back(std::move(finding));
}

void Sink::leave_unchecked(const Rule& rule, const Address& at, std::string reason, bool whole) {
  const bool known = std::any_of(unchecked_.begin(), unchecked_.end(), [&](const Unchecked& entry) {
    return entry.rule == rule.id && entry.at.table == at.table;
  });
  if (known) return;
  unchecked_.push_back({.rule = std::string(rule.id), .at = at, .reason = std::move(reason), .whole = whole});
}

void Sink::leave_not_supplied(const Rule& rule, std::string reason) {
  unchecked_.push_back({.rule = std::string(rule.id), .at = {}, .reason = std::move(reason), .not_supplied = true});
}

}  // namespace gouji
