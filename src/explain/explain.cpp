#include "explain/explain.hpp"

#include <algorithm>
#include <cassert>

#include "check/account.hpp"
#include "explain/diagnosis.hpp"
#include "explain/last_year_hints.hpp"
#include "explain/picture.hpp"
#include "explain/prose_hints.hpp"
#include "explain/settled_prose.hpp"
#include "explain/tied.hpp"
#include "explain/wording.hpp"

namespace gouji {
namespace {

class TableExplainer {
 public:
  TableExplainer(const Report& report, const Table& table, std::span<const Pack> packs, Language language,
                 const Context& context, Verdict& verdict)
      : report_(report),
        table_(table),
        words_(table, language),
        packs_(packs),
        previous_(context.previous),
        verdict_(verdict),
        equations_(equations_in(report, table, packs)) {
    // Equations of blanks only hold: a figure in one of their cells would break them.
    std::erase_if(equations_, [this](const Equation& equation) {
      const Account::State state = account_of(table_, equation).state;
      is_sound_ = is_sound_ && state != Account::State::broken;
      return state == Account::State::unknown;
    });
  }

  void run() {
    if (is_sound_) return;
    std::vector<Hint> hints = last_year_hints(table_, previous_);
    const std::vector<Hint> told = prose_hints(table_, report_, packs_);
    hints.insert(hints.end(), told.begin(), told.end());
    for (const Diagnosis& diagnosis : diagnose(table_, equations_, hints)) explain(diagnosis);
  }

 private:
  void explain(const Diagnosis& diagnosis) {
    std::vector<Finding> found;
    for (const Cause& cause : tied_causes(diagnosis, equations_)) {
      const std::vector<EquationIndex> equations = broken_by(cause, diagnosis);
      auto finding = finding_of(cause, equations);
      if (!finding) continue;
      finding->picture = picture_of(table_, equations_, diagnosis, equations);
      found.push_back(*std::move(finding));
    }
    const std::vector<EquationIndex> left = left_broken(diagnosis);
    std::erase_if(verdict_.findings,
                  [&](const Finding& finding) { return is_of(finding, diagnosis.broken) && !is_of(finding, left); });
    for (EquationIndex index : left) {
      Finding& finding = *finding_of(index);
      suspect(finding, diagnosis);
      finding.picture = picture_of(table_, equations_, diagnosis, {&index, 1});
    }
    if (!diagnosis.core.empty()) contradict(diagnosis.core);
    std::move(found.begin(), found.end(), std::back_inserter(verdict_.findings));
  }

  /// The broken equations that count a cell of the cause, the one that names the finding first.
  [[nodiscard]] std::vector<EquationIndex> broken_by(const Cause& cause, const Diagnosis& diagnosis) const {
    std::vector<EquationIndex> equations;
    for (EquationIndex index : diagnosis.broken) {
      if (counts(equations_[index], cause)) equations.push_back(index);
    }
    std::stable_sort(equations.begin(), equations.end(), [this](EquationIndex a, EquationIndex b) {
      return equations_[a].rule->precedence < equations_[b].rule->precedence;
    });
    return equations;
  }

  /// What is broken still when the causes are mended.
  [[nodiscard]] std::vector<EquationIndex> left_broken(const Diagnosis& diagnosis) const {
    if (diagnosis.causes.empty()) return diagnosis.broken;
    Table mended = table_;
    for (const Cause& cause : diagnosis.causes) {
      for (const Amendment& each : cause) {
        Cell& cell = mended.cells[each.cell.row][each.cell.column];
        cell.state = CellState::number;
        cell.number = Decimal(each.to);
      }
    }
    std::vector<EquationIndex> left;
    for (EquationIndex index : diagnosis.broken) {
      if (account_of(mended, equations_[index]).state == Account::State::broken) left.push_back(index);
    }
    return left;
  }

  [[nodiscard]] Address address(Term cell) const {
    return Address::of(table_.id, row_at(table_, cell), column_at(table_, cell));
  }

  [[nodiscard]] bool is_of(const Finding& finding, const std::vector<EquationIndex>& equations) const {
    return std::any_of(equations.begin(), equations.end(), [&](EquationIndex index) {
      return finding.rule == equations_[index].rule->id && finding.at == address(equations_[index].at);
    });
  }

  [[nodiscard]] Finding* finding_of(EquationIndex index) {
    const auto found = std::find_if(verdict_.findings.begin(), verdict_.findings.end(),
                                    [&](const Finding& finding) { return is_of(finding, {index}); });
    assert(found != verdict_.findings.end());  // the checks found it by the same account
    return &*found;
  }

  std::optional<Finding> finding_of(const Cause& cause, const std::vector<EquationIndex>& equations) {
    if (equations.empty()) return std::nullopt;
    const Term cell = cause.front().cell;
    const Finding& base = *finding_of(equations.front());
    Finding finding{.rule = base.rule,
                    .level = base.level,
                    .message = words_.message(cause, equations.size()),
                    .hint = words_.hint(cause),
                    .place = words_.place(cell),
                    .at = address(cell),
                    .span = table_.place(cell.row, cell.column),
                    .values = {{"stated", figure_at(table_, cell)}, {"computed", Decimal(cause.front().to)}},
                    .basis = base.basis};
    for (EquationIndex index : equations) add_equation(finding, *finding_of(index));
    for (const Amendment& each : cause) add_suspect(finding, each, 1, true);
    if (!finding.cites.empty()) finding.basis.clear();
    finding.fingerprint = fingerprint_in(report_, finding);
    return finding;
  }

  static void add_equation(Finding& finding, const Finding& broken) {
    finding.related.push_back({.rule = broken.rule, .at = broken.at, .span = broken.span, .message = broken.message});
    finding.level = std::max(finding.level, broken.level);
    for (const Cite& cite : broken.cites) {
      if (std::find(finding.cites.begin(), finding.cites.end(), cite) == finding.cites.end())
        finding.cites.push_back(cite);
    }
  }

  /// Of a figure that ran together with an ordinal, behind it.
  [[nodiscard]] Room room_of(const Amendment& amendment) const {
    const Cell& cell = cell_at(table_, amendment.cell);
    if (amendment.slip != Slip::glued) return cell.room;
    BeforeOrdinal room;
    for (const Cell& other : table_.cells[amendment.cell.row]) {
      if (!other.span.empty() && other.span.end < cell.span.begin) room.separator = {other.span.end, cell.span.begin};
    }
    return room;
  }

  void add_suspect(Finding& finding, const Amendment& amendment, std::uint32_t explanation, bool certain) const {
    const Cell& cell = cell_at(table_, amendment.cell);
    finding.suspects.push_back({.at = address(amendment.cell),
                                .span = cell.span,
                                .room = room_of(amendment),
                                .read = cell.text,
                                .proposed = std::to_string(amendment.to),
                                .reason = words_.reason(amendment),
                                .explanation = explanation,
                                .certain = certain,
                                .misread = amendment.slip == Slip::glued});
  }

  void suspect(Finding& finding, const Diagnosis& diagnosis) {
    std::uint32_t number = 0;
    for (const Explanation& explanation : diagnosis.explanations) {
      ++number;
      for (const Amendment& each : explanation.amendments) add_suspect(finding, each, number, false);
    }
  }

  /// Said once, of the first.
  void contradict(const std::vector<EquationIndex>& core) {
    Finding& finding = *finding_of(core.front());
    std::string places;
    for (EquationIndex index : core) {
      const Finding& other = *finding_of(index);
      places += (places.empty() ? "" : "、") + other.place;
      if (&other == &finding) continue;
      finding.related.push_back({.rule = other.rule, .at = other.at, .span = other.span, .message = other.message});
    }
    finding.hint = words_.no_small_change(places) + finding.hint;
  }

  const Report& report_;
  const Table& table_;
  CauseWords words_;
  std::span<const Pack> packs_;
  const Report* previous_;
  Verdict& verdict_;
  std::vector<Equation> equations_;
  bool is_sound_ = true;
};

}  // namespace

Verdict assess(const Report& report, std::span<const Pack> packs, Language language, const Context& context) {
  Verdict verdict = check(report, packs, language, context);
  if (report.identity == Identity::report) {
    for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes, TableId::statistics}) {
      const Table* table = report.table(id);
      const bool readable = table != nullptr && table->condition == TableCondition::read;
      if (readable) TableExplainer(report, *table, packs, language, context, verdict).run();
    }
  }
  drop_settled_prose(verdict, report, packs);
  arrange(verdict);
  return verdict;
}

}  // namespace gouji
