#include "cli/fix_proof.hpp"

#include <algorithm>

#include "fix/correct.hpp"

namespace gouji {
namespace {

using Fixes = std::vector<PlannedFix>;

const PlannedFix* fix_of(std::span<const PlannedFix> fixes, const Address& cell) {
  const auto found = std::find_if(fixes.begin(), fixes.end(), [&](const PlannedFix& each) { return each.at == cell; });
  return found == fixes.end() ? nullptr : &*found;
}

bool reads_figure(const Cell& before, const Cell& after, const std::string& figure) {
  return after.number && after.number->to_string() == figure && !after.has_sign && after.unit == before.unit;
}

bool reads_the_same(const Cell& before, const Cell& after) {
  if (before.state == CellState::unread) return !before.number || before.number == after.number;
  return before.state == after.state && before.number == after.number && before.unit == after.unit &&
         before.has_sign == after.has_sign;
}

bool reads_as_planned(const Table& before, const Table& after, std::span<const PlannedFix> fixes) {
  if (before.form != after.form || before.condition != after.condition) return false;
  for (std::size_t row = 0; row < before.cells.size(); ++row) {
    for (std::size_t column = 0; column < before.cells[row].size(); ++column) {
      const RowForm& form = before.form->rows[row];
      const PlannedFix* fix = fix_of(fixes, Address::of(before.id, form.id, form.columns[column].id));
      const Cell& was = before.cells[row][column];
      const Cell& is = after.cells[row][column];
      if (fix == nullptr ? !reads_the_same(was, is) : !reads_figure(was, is, fix->correction.figure)) return false;
    }
  }
  return true;
}

class Prover {
 public:
  Prover(std::string_view bytes, const Reading& reading, const ExamineOptions& options)
      : bytes_(bytes), reading_(reading), options_(options), before_(report_of(reading, options)) {}

  [[nodiscard]] Corrected run(std::span<const PlannedFix> fixes) const {
    Corrected result = make(fixes);
    if (holds(result, fixes)) return result;
    return make_one_by_one(fixes);
  }

 private:
  [[nodiscard]] Corrected make(std::span<const PlannedFix> fixes) const {
    std::vector<Correction> corrections;
    for (const PlannedFix& each : fixes) corrections.push_back(each.correction);
    return correct(bytes_, reading_, corrections, options_.limits);
  }

  [[nodiscard]] bool holds(const Corrected& result, std::span<const PlannedFix> fixes) const {
    Fixes made;
    std::copy_if(fixes.begin(), fixes.end(), std::back_inserter(made), [&](const PlannedFix& each) {
      return std::find(result.left_out.begin(), result.left_out.end(), each.correction) == result.left_out.end();
    });
    return made.empty() || reads_as_planned(before_, report_of(read(result.bytes, options_.limits), options_), made);
  }

  /// Each is added only if all that are made so far hold with it.
  [[nodiscard]] Corrected make_one_by_one(std::span<const PlannedFix> fixes) const {
    Corrected result{std::string(bytes_), {}};
    Fixes kept;
    for (const PlannedFix& fix : fixes) {
      kept.push_back(fix);
      Corrected attempt = make(kept);
      if (attempt.left_out.empty() && holds(attempt, kept)) {
        result.bytes = std::move(attempt.bytes);
      } else {
        kept.pop_back();
        result.left_out.push_back(fix.correction);
      }
    }
    return result;
  }

  std::string_view bytes_;
  const Reading& reading_;
  const ExamineOptions& options_;
  Report before_;
};

}  // namespace

bool reads_as_planned(const Report& before, const Report& after, std::span<const PlannedFix> fixes) {
  if (before.tables.size() != after.tables.size()) return false;
  for (std::size_t i = 0; i < before.tables.size(); ++i) {
    const bool is_checked = before.table(before.tables[i].id) == &before.tables[i];
    const auto own = is_checked ? fixes : std::span<const PlannedFix>{};
    if (!reads_as_planned(before.tables[i], after.tables[i], own)) return false;
  }
  return true;
}

Corrected correct_and_prove(std::string_view bytes, const Reading& reading, std::span<const PlannedFix> fixes,
                            const ExamineOptions& options) {
  if (fixes.empty()) return {std::string(bytes), {}};
  return Prover(bytes, reading, options).run(fixes);
}

}  // namespace gouji
