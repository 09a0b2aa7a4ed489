#include "explain/placing.hpp"

#include <algorithm>

#include "check/account.hpp"
#include "explain/joint.hpp"

namespace gouji {
namespace {

bool agree(const LostRow& row, std::size_t cell, bool on_figure) {
  return std::all_of(row.plans.begin(), row.plans.end(), [&](const SeatPlan& plan) {
    return on_figure ? row.figure(plan, cell) == row.figure(row.plans.front(), cell)
                     : plan[cell] == row.plans.front()[cell];
  });
}

std::size_t values_before(const SeatPlan& plan, std::size_t cell) {
  const auto end = plan.begin() + static_cast<std::ptrdiff_t>(cell);
  return cell - static_cast<std::size_t>(std::count(plan.begin(), end, no_value));
}

/// The least that stands between two values of the row, or between its label and its one value.
Span separator_in(const LostRow& row, Span label) {
  Span least{label.end, row.values.front().span.begin};
  for (std::size_t i = 1; i < row.values.size(); ++i) {
    const Span between{row.values[i - 1].span.end, row.values[i].span.begin};
    if (i == 1 || between.size() < least.size()) least = between;
  }
  return least;
}

/// Between the values where all plans have the blank.
Room room_of(const Table& table, const LostRow& row, std::size_t index) {
  const SeatPlan& plan = row.plans.front();
  const std::size_t before = values_before(plan, index);
  const auto differs = [&](const SeatPlan& each) { return values_before(each, index) != before; };
  if (std::any_of(row.plans.begin(), row.plans.end(), differs)) return {};
  const Span label = table.rows[row.cells[index].row].label_span;
  BetweenValues room{.before = label, .is_first = before == 0, .separator = separator_in(row, label)};
  if (before > 0) room.before = row.values[before - 1].span;
  if (before < row.values.size()) room.after = row.values[before].span;
  while (room.rank < index && plan[index - room.rank - 1] == no_value) ++room.rank;
  return room;
}

/// Fills a cell as far as the plans agree; true where they agree wholly.
bool fill(Table& table, const LostRow& row, std::size_t index) {
  const Term term = row.cells[index];
  Cell& cell = table.cells[term.row][term.column];
  const SeatPlan& plan = row.plans.front();
  if (agree(row, index, false)) {
    const bool is_blank = plan[index] == no_value;
    cell = is_blank ? Cell{.state = CellState::blank, .room = room_of(table, row, index)}
                    : row.values[static_cast<std::size_t>(plan[index])];
    return true;
  }
  if (agree(row, index, true)) cell.number = Decimal(row.figure(plan, index));
  return false;
}

void fill(Table& table, const LostRow& row) {
  std::vector<bool> open(table.rows.size());
  for (std::size_t index = 0; index < row.cells.size(); ++index) {
    if (!fill(table, row, index)) open[row.cells[index].row] = true;
  }
  for (Term cell : row.cells) {
    RowReading& reading = table.rows[cell.row];
    if (open[cell.row]) continue;
    reading.placed = true;
    reading.inferred = true;
    reading.values.clear();
  }
}

bool has_lost_rows(const Table& table) {
  return table.condition == TableCondition::read && table.has_unplaced_rows();
}

}  // namespace

void place_values(Report& report, std::span<const Pack> packs) {
  for (Table& table : report.tables) {
    if (!has_lost_rows(table)) continue;
    const std::vector<Equation> equations = equations_in(report, table, packs);
    std::vector<LostRow> rows = lost_rows(table, equations);
    if (rows.empty() || !keep_joint_plans(rows, table, equations)) continue;
    for (const LostRow& row : rows) fill(table, row);
  }
}

}  // namespace gouji
