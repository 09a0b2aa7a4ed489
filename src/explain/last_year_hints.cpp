#include "explain/last_year_hints.hpp"

#include "check/account.hpp"

namespace gouji {
namespace {

/// Smaller figures are the same in two years by chance.
constexpr std::int64_t least_telling = 10;

std::optional<std::int64_t> figure_in(const Table& table, RowId row, ColumnId column) {
  const Cell* cell = table.cell(row, column);
  const bool is_read = cell != nullptr && cell->state == CellState::number && cell->number->is_integer();
  return is_read ? std::optional(cell->number->integer()) : std::nullopt;
}

void add_hint(std::vector<Hint>& hints, const Table& table, const Table& previous, Term cell) {
  const RowId row = row_at(table, cell);
  const ColumnId column = column_at(table, cell);
  if (row == RowId::carried_in) {
    const auto carried_over = figure_in(previous, RowId::carried_out, column);
    if (carried_over) hints.push_back({cell, *carried_over, Hint::Source::carried_over});
  }
  const auto same_cell = figure_in(previous, row, column);
  if (same_cell && *same_cell >= least_telling) hints.push_back({cell, *same_cell, Hint::Source::last_year});
}

}  // namespace

std::vector<Hint> last_year_hints(const Table& table, const Report* previous) {
  std::vector<Hint> hints;
  const Table* last = previous == nullptr ? nullptr : previous->table(table.id);
  if (last == nullptr || last->condition != TableCondition::read) return hints;
  for (std::uint32_t row = 0; row < table.cells.size(); ++row) {
    for (std::uint32_t column = 0; column < table.cells[row].size(); ++column) {
      add_hint(hints, table, *last, {static_cast<std::uint16_t>(row), static_cast<std::uint16_t>(column)});
    }
  }
  return hints;
}

}  // namespace gouji
