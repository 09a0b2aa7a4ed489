#include "explain/settled_prose.hpp"

#include <algorithm>

#include "check/when.hpp"

namespace gouji {
namespace {

void mend(Report& report, const Suspect& suspect) {
  const auto table = std::find_if(report.tables.begin(), report.tables.end(),
                                  [&](const Table& each) { return each.id == suspect.at.table; });
  const Term at = *table->form->term(*suspect.at.row, *suspect.at.column);
  Cell& cell = table->cells[at.row][at.column];
  cell.state = CellState::number;
  cell.number = Decimal(std::stoll(suspect.proposed));
}

/// The report with its certainly wrong cells mended; nothing where there are none.
std::optional<Report> mended(const Report& report, const std::vector<Finding>& findings) {
  std::optional<Report> result;
  for (const Finding& finding : findings) {
    for (const Suspect& suspect : finding.suspects) {
      if (!suspect.certain) continue;
      if (!result) result = report;
      mend(*result, suspect);
    }
  }
  return result;
}

std::vector<const Rule*> agreements(const Report& report, std::span<const Pack> packs) {
  std::vector<const Rule*> rules;
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      const bool is_for = rule.kind == Kind::agreement && report.edition && rule.applies_to(*report.edition);
      if (is_for && is_asked_for(rule, report)) rules.push_back(&rule);
    }
  }
  return rules;
}

}  // namespace

void drop_settled_prose(Verdict& verdict, const Report& report, std::span<const Pack> packs) {
  const std::vector<const Rule*> rules = agreements(report, packs);
  const auto is_agreement = [&rules](const Finding& finding) {
    return std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) { return rule->id == finding.rule; });
  };
  if (std::none_of(verdict.findings.begin(), verdict.findings.end(), is_agreement)) return;
  const auto sound = mended(report, verdict.findings);
  if (!sound) return;
  Sink sink(*sound, Language::zh);
  for (const Rule* rule : rules) check_agreement(*rule, *sound, sink);
  const std::vector<Finding> left = sink.take_findings();
  std::erase_if(verdict.findings, [&](const Finding& finding) {
    const bool is_left = std::any_of(left.begin(), left.end(), [&](const Finding& each) {
      return each.rule == finding.rule && each.span == finding.span;
    });
    return is_agreement(finding) && !is_left;
  });
}

}  // namespace gouji
