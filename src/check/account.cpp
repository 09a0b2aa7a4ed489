#include "check/account.hpp"

#include <algorithm>

#include "check/tables.hpp"
#include "check/when.hpp"

namespace gouji {
namespace {

/// The table was read to have the column: of the return's two, many print one.
bool has_column(const Table& table, std::size_t column) {
  return std::any_of(table.cells.begin(), table.cells.end(),
                     [column](const auto& row) { return row[column].state != CellState::unread; });
}

/// One side of an equation, up to its first figure that is not known.
struct Side {
  Side(const Table& table, const std::vector<Term>& terms) {
    for (const Term term : terms) {
      if (!is_known(table, term)) {
        unknown = term;
        return;
      }
      const Cell& cell = cell_at(table, term);
      holds_figure = holds_figure || !is_vacant(cell);
      if (cell.number && sum) sum = Decimal::add(*sum, *cell.number);
    }
  }

  std::optional<Term> unknown;
  std::optional<Decimal> sum = Decimal{};  ///< nothing where it would be too large to be exact
  bool holds_figure = false;
};

}  // namespace

bool is_known(const Table& table, Term term) {
  if (!table.rows[term.row].present || is_missing_sum(table, term.row, term.column)) return false;
  return is_vacant(cell_at(table, term)) || cell_at(table, term).number;
}

std::vector<Equation> equations_in(const Table& table, const Rule& rule) {
  std::vector<Equation> equations = equations_of(rule, *table.form);
  const auto is_absent = [&table](Term term) { return !table.rows[term.row].present; };
  std::erase_if(equations, [&](Equation& equation) {
    if (!equation.may_lack_parts) return false;
    if (!has_column(table, equation.at.column)) return true;
    for (auto* side : {&equation.left, &equation.right}) std::erase_if(*side, is_absent);
    const std::size_t fewer = std::min(equation.left.size(), equation.right.size());
    return is_absent(equation.at) || fewer == 0 || equation.left.size() + equation.right.size() < 3;
  });
  return equations;
}

std::vector<Equation> equations_in(const Report& report, const Table& table, std::span<const Pack> packs) {
  std::vector<Equation> all;
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      if (rule.kind != Kind::equation || rule.tolerance > 0) continue;
      if (!is_for(rule, report, table) || !is_asked_for(rule, report)) continue;
      std::vector<Equation> equations = equations_in(table, rule);
      std::move(equations.begin(), equations.end(), std::back_inserter(all));
    }
  }
  return all;
}

bool has_strange_parts(const Table& table, const Equation& equation) {
  if (!equation.may_lack_parts) return false;
  Span extent = table.rows[equation.at.row].label_span;
  for (const auto* side : {&equation.left, &equation.right}) {
    for (Term term : *side) extent = extent.joined(table.rows[term.row].label_span);
  }
  return std::any_of(table.surplus_rows.begin(), table.surplus_rows.end(), [extent](const Surplus& row) {
    return extent.begin <= row.span.begin && row.span.begin < extent.end;
  });
}

Account account_of(const Table& table, const Equation& equation) {
  const Side left(table, equation.left);
  if (left.unknown) return {.obstacle = left.unknown};
  const Side right(table, equation.right);
  if (right.unknown) return {.obstacle = right.unknown};
  if (has_strange_parts(table, equation)) return {.obstacle = equation.at};
  if (!left.holds_figure && !right.holds_figure) return {.state = Account::State::empty};
  if (!left.sum || !right.sum) return {.obstacle = equation.at};
  const bool holds = *left.sum == *right.sum;
  return {.state = holds ? Account::State::holds : Account::State::broken, .left = *left.sum, .right = *right.sum};
}

bool is_tolerated(const Equation& equation, const Account& account) {
  const auto difference =
      Decimal::subtract(std::max(account.left, account.right), std::min(account.left, account.right));
  return difference && *difference <= Decimal(equation.rule->tolerance);
}

}  // namespace gouji
