#include "pack/reachable.hpp"

#include <algorithm>

namespace gouji {
namespace {

/// One row or column of a form that a rule is applied to.
struct Place {
  const TableForm& form;
  std::size_t row = 0;
  std::size_t column = 0;

  [[nodiscard]] bool has(const Step& step, Range range) const {
    const bool is_operand = step.op == Step::Op::cell || step.op >= Step::Op::has_sign;
    if (!is_operand || step.of_group || step.of_previous) return true;
    if (range == Range::none) return form.term(*step.row, *step.column).has_value();
    if (range == Range::rows) return form.term(form.rows[row].id, *step.column).has_value();
    const auto at = form.index_of(*step.row);
    return at && column < form.rows[*at].columns.size();
  }

  [[nodiscard]] bool has_all(const Rule& rule) const {
    return std::all_of(rule.expression.begin(), rule.expression.end(),
                       [&](const Step& step) { return has(step, rule.range); });
  }
};

bool is_reachable_in(const Rule& rule, const TableForm& form) {
  const std::size_t rows = rule.range == Range::rows ? form.rows.size() : 1;
  const std::size_t columns = rule.range == Range::columns ? form.rows.front().columns.size() : 1;
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      if (Place{form, row, column}.has_all(rule)) return true;
    }
  }
  return false;
}

}  // namespace

bool has_table(Edition edition, TableId table) {
  return (edition >= Edition::e2019) == (table != TableId::statistics);
}

bool is_reachable(const Rule& rule) {
  if (rule.range == Range::groups) return true;
  for (Edition edition : {Edition::e2008, Edition::e2014, Edition::e2019, Edition::e2021}) {
    if (!has_table(edition, *rule.table) || !rule.applies_to(edition)) continue;
    if (is_reachable_in(rule, form_of(*rule.table, edition))) return true;
  }
  return false;
}

}  // namespace gouji
