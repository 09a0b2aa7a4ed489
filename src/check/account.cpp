#include "check/account.hpp"

#include <algorithm>

#include "check/tables.hpp"
#include "check/when.hpp"

namespace gouji {
namespace {

std::optional<Term> first_unknown(const Table& table, const std::vector<Term>& terms) {
  const auto found = std::find_if_not(terms.begin(), terms.end(), [&](Term term) { return is_known(table, term); });
  if (found == terms.end()) return std::nullopt;
  return *found;
}

bool holds_figure(const Table& table, const std::vector<Term>& terms) {
  return std::any_of(terms.begin(), terms.end(), [&](Term term) { return !is_vacant(cell_at(table, term)); });
}

/// The table was read to have the column: of the return's two, many print one.
bool has_column(const Table& table, std::size_t column) {
  return std::any_of(table.cells.begin(), table.cells.end(),
                     [column](const auto& row) { return row[column].state != CellState::unread; });
}

/// Nothing where the sum would be too large to be exact.
std::optional<Decimal> sum(const Table& table, const std::vector<Term>& terms) {
  std::optional<Decimal> total = Decimal{};
  for (Term term : terms) {
    if (total) total = Decimal::add(*total, figure_at(table, term));
  }
  return total;
}

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
      if (rule.kind != Kind::equation || !is_for(rule, report, table) || !is_asked_for(rule, report)) continue;
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
  Account account;
  for (const auto* side : {&equation.left, &equation.right}) {
    account.obstacle = first_unknown(table, *side);
    if (account.obstacle) return account;
  }
  if (has_strange_parts(table, equation)) {
    account.obstacle = equation.at;
    return account;
  }
  if (!holds_figure(table, equation.left) && !holds_figure(table, equation.right)) {
    account.state = Account::State::empty;
    return account;
  }
  const auto left = sum(table, equation.left);
  const auto right = sum(table, equation.right);
  if (!left || !right) {
    account.obstacle = equation.at;
    return account;
  }
  account.left = *left;
  account.right = *right;
  account.state = *left == *right ? Account::State::holds : Account::State::broken;
  return account;
}

}  // namespace gouji
