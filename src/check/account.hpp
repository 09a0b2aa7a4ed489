// Stage: check. An equation applied to the figures of a table (semantics §1): blanks count as nothing, missing sums and
// unread cells make it uncheckable.
#pragma once

#include <optional>

#include "pack/equation.hpp"
#include "report/report.hpp"

namespace gouji {

struct Account {
  enum class State : std::uint8_t {
    unknown,  ///< a figure is not known: see `obstacle`
    empty,    ///< none of its cells holds a figure
    holds,
    broken,
  };

  State state = State::unknown;
  std::optional<Term> obstacle;
  Decimal left;  ///< of states `holds` and `broken`
  Decimal right;
};

/// The equations of a rule that this table can have: parts that it does not print are left out of their group, and a
/// group of which it prints less than two parts makes none.
[[nodiscard]] std::vector<Equation> equations_in(const Table& table, const Rule& rule);

/// Those of all rules of the packs that are for this table of the report and hold exactly: a rule with a tolerance
/// proves nothing about a single cell.
[[nodiscard]] std::vector<Equation> equations_in(const Report& report, const Table& table, std::span<const Pack> packs);

/// The table prints rows among the parts of the equation's group that are none of the form's.
[[nodiscard]] bool has_strange_parts(const Table& table, const Equation& equation);

[[nodiscard]] Account account_of(const Table& table, const Equation& equation);

/// The sums of a broken equation lie no further apart than its rule allows.
[[nodiscard]] bool is_tolerated(const Equation& equation, const Account& account);

/// The cell's figure is known: it holds one, or counts as 0.
[[nodiscard]] bool is_known(const Table& table, Term term);

[[nodiscard]] inline const Cell& cell_at(const Table& table, Term term) {
  return table.cells[term.row][term.column];
}

/// The figure that an equation counts: nothing where the cell is vacant.
[[nodiscard]] inline Decimal figure_at(const Table& table, Term term) {
  return cell_at(table, term).number.value_or(Decimal{});
}

[[nodiscard]] inline RowId row_at(const Table& table, Term term) {
  return table.form->rows[term.row].id;
}
[[nodiscard]] inline ColumnId column_at(const Table& table, Term term) {
  return table.form->rows[term.row].columns[term.column].id;
}

}  // namespace gouji
