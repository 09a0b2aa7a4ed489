#include "check/check.hpp"

#include <algorithm>

#include "check/told.hpp"
#include "check/when.hpp"

namespace gouji {
namespace {

using Check = void (*)(const Rule&, const Report&, const Context&, Sink&);

/// A check that looks at the report alone.
template <void (*Alone)(const Rule&, const Report&, Sink&)>
void alone(const Rule& rule, const Report& report, const Context& /*context*/, Sink& sink) {
  Alone(rule, report, sink);
}

struct KindCheck {
  Kind kind;
  Check check;
};

constexpr KindCheck checks[] = {
    {Kind::identity, alone<check_identity>},
    {Kind::edition, alone<check_edition>},
    {Kind::reading, alone<check_reading>},
    {Kind::presence, alone<check_presence>},
    {Kind::surplus, alone<check_surplus>},
    {Kind::order, alone<check_order>},
    {Kind::wording, alone<check_wording>},
    {Kind::emptiness, alone<check_emptiness>},
    {Kind::value, alone<check_value>},
    {Kind::equation, alone<check_equation>},
    {Kind::relation, alone<check_relation>},
    {Kind::year_relation, check_year_relation},
    {Kind::similarity, check_similarity},
    {Kind::period, alone<check_period>},
    {Kind::year, alone<check_year>},
    {Kind::title, alone<check_title>},
    {Kind::publication, alone<check_publication>},
    {Kind::coverage, alone<check_coverage>},
    {Kind::mention, alone<check_mention>},
    {Kind::breakdown, alone<check_breakdown>},
    {Kind::share, alone<check_share>},
    {Kind::agreement, alone<check_agreement>},
    {Kind::growth, check_growth},
    {Kind::loss, alone<check_loss>},
    {Kind::multiple, alone<check_multiple>},
    {Kind::length, alone<check_length>},
    {Kind::pattern, alone<check_pattern>},
};

/// Rules over a table decide by the table's own edition; the others by the report's. Allowances are looked at when
/// everything is found: see src/silence.
bool is_for(const Rule& rule, const Report& report) {
  if (rule.kind == Kind::allowance) return false;
  if (report.identity != Identity::report) return rule.kind == Kind::identity;
  if (rule.editions.empty() || rule.table) return true;
  return report.edition && rule.applies_to(*report.edition);
}

void apply(const Rule& rule, const Report& report, const Context& context, Sink& sink) {
  const auto* found =
      std::find_if(std::begin(checks), std::end(checks), [&](const KindCheck& each) { return each.kind == rule.kind; });
  found->check(rule, report, context, sink);
}

}  // namespace

Verdict check(const Report& report, std::span<const Pack> packs, Language language, const Context& context) {
  Sink sink(report, language);
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      if (is_for(rule, report) && is_asked_for(rule, report, sink)) apply(rule, report, context, sink);
    }
  }
  Verdict verdict{sink.take_findings(), sink.take_unchecked()};
  drop_told_breakdowns(verdict.findings, packs);
  return verdict;
}

void arrange(Verdict& verdict) {
  std::stable_sort(verdict.findings.begin(), verdict.findings.end(),
                   [](const Finding& a, const Finding& b) { return a.span.begin < b.span.begin; });
  std::stable_sort(verdict.unchecked.begin(), verdict.unchecked.end(),
                   [](const Unchecked& a, const Unchecked& b) { return a.at.table < b.at.table; });
  number_duplicates(verdict.findings);
}

}  // namespace gouji
