#include "check/account.hpp"

#include <algorithm>

#include "check/tables.hpp"

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

Account account_of(const Table& table, const Equation& equation) {
  Account account;
  for (const auto* side : {&equation.left, &equation.right}) {
    account.obstacle = first_unknown(table, *side);
    if (account.obstacle) return account;
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
