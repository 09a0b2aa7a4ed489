#include "check/told.hpp"

#include <algorithm>

namespace gouji {
namespace {

bool is_of(const Finding& finding, Kind kind, std::span<const Pack> packs) {
  return std::any_of(packs.begin(), packs.end(), [&](const Pack& pack) {
    return std::any_of(pack.rules.begin(), pack.rules.end(),
                       [&](const Rule& rule) { return rule.kind == kind && rule.id == finding.rule; });
  });
}

bool contains(Span outer, Span inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

Decimal value_of(const Finding& finding, std::string_view name) {
  const auto found = std::find_if(finding.values.begin(), finding.values.end(),
                                  [name](const Figure& figure) { return figure.name == name; });
  return found == finding.values.end() ? Decimal{} : found->value;
}

/// Without the stated figure and with the table's.
std::optional<Decimal> corrected(Decimal sum, Decimal stated, Decimal table) {
  const auto rest = Decimal::subtract(sum, stated);
  return rest ? Decimal::add(*rest, table) : std::nullopt;
}

bool explains(const Finding& agreement, const Finding& breakdown) {
  const bool of_whole = contains(agreement.span, breakdown.related.front().span);
  if (!of_whole && !contains(breakdown.span, agreement.span)) return false;
  const Decimal whole = value_of(breakdown, "stated");
  const Decimal sum = value_of(breakdown, "computed");
  const Decimal stated = value_of(agreement, "stated");
  return std::any_of(agreement.values.begin(), agreement.values.end(), [&](const Figure& figure) {
    if (figure.name != "table") return false;
    return of_whole ? figure.value == sum : corrected(sum, stated, figure.value) == whole;
  });
}

}  // namespace

void drop_told_breakdowns(std::vector<Finding>& findings, std::span<const Pack> packs) {
  std::vector<Finding> agreements;
  std::copy_if(findings.begin(), findings.end(), std::back_inserter(agreements),
               [&](const Finding& each) { return is_of(each, Kind::agreement, packs); });
  if (agreements.empty()) return;
  std::erase_if(findings, [&](const Finding& each) {
    return is_of(each, Kind::breakdown, packs) &&
           std::any_of(agreements.begin(), agreements.end(),
                       [&](const Finding& agreement) { return explains(agreement, each); });
  });
}

}  // namespace gouji
