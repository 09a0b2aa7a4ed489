#include "check/check.hpp"

#include <algorithm>

namespace gouji {
namespace {

using Check = void (*)(const Rule&, const Report&, Sink&);

struct KindCheck {
  Kind kind;
  Check check;
};

constexpr KindCheck checks[] = {
    {Kind::identity, check_identity}, {Kind::edition, check_edition},     {Kind::reading, check_reading},
    {Kind::presence, check_presence}, {Kind::surplus, check_surplus},     {Kind::order, check_order},
    {Kind::wording, check_wording},   {Kind::emptiness, check_emptiness}, {Kind::value, check_value},
    {Kind::equation, check_equation}, {Kind::relation, check_relation},   {Kind::period, check_period},
    {Kind::year, check_year},         {Kind::title, check_title},         {Kind::publication, check_publication},
};

/// Rules over a table decide by the table's own edition; the others by the report's.
bool is_for(const Rule& rule, const Report& report) {
  if (report.identity != Identity::report) return rule.kind == Kind::identity;
  if (rule.editions.empty() || rule.table) return true;
  return report.edition && rule.applies_to(*report.edition);
}

void apply(const Rule& rule, const Report& report, Sink& sink) {
  const auto* found =
      std::find_if(std::begin(checks), std::end(checks), [&](const KindCheck& each) { return each.kind == rule.kind; });
  found->check(rule, report, sink);
}

}  // namespace

Verdict check(const Report& report, std::span<const Pack> packs, Language language) {
  Sink sink(report, language);
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      if (is_for(rule, report)) apply(rule, report, sink);
    }
  }
  return {sink.take_findings(), sink.take_unchecked()};
}

void arrange(Verdict& verdict) {
  std::stable_sort(verdict.findings.begin(), verdict.findings.end(),
                   [](const Finding& a, const Finding& b) { return a.span.begin < b.span.begin; });
  std::stable_sort(verdict.unchecked.begin(), verdict.unchecked.end(),
                   [](const Unchecked& a, const Unchecked& b) { return a.at.table < b.at.table; });
  number_duplicates(verdict.findings);
}

}  // namespace gouji
