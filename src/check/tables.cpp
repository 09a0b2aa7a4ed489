#include "check/tables.hpp"

#include <algorithm>

namespace gouji {
namespace {

constexpr TableId tables[] = {TableId::disclosure, TableId::applications, TableId::disputes, TableId::statistics};

// A figure that is known without its place may be a blank.
bool holds_number(const Cell& cell) {
  return cell.number.has_value() && cell.state != CellState::unread;
}

bool row_holds_number(const Table& table, std::size_t row) {
  return std::any_of(table.cells[row].begin(), table.cells[row].end(), holds_number);
}

bool column_holds_number(const Table& table, std::size_t column) {
  return std::any_of(table.cells.begin(), table.cells.end(),
                     [column](const auto& row) { return holds_number(row[column]); });
}

}  // namespace

// The disputes table is the same in both editions; the return is no statutory table, so that only rules of its own
// are for it.
bool is_for(const Rule& rule, const Report& report, const Table& table) {
  if (rule.table ? *rule.table != table.id : table.id == TableId::statistics) return false;
  if (table.id != TableId::disputes) return rule.applies_to(table.form->edition);
  return rule.applies_to(report.edition.value_or(table.form->edition));
}

std::string why_unreadable(const Table& table, const Sink& sink) {
  switch (table.condition) {
    case TableCondition::unseparated: return sink.say("表中数值连写在一起，无法分开", "its values run together");
    case TableCondition::scrambled: return sink.say("表中数值的次序已被打乱", "its values stand out of order");
    case TableCondition::read: break;
  }
  return {};
}

void for_each_readable(const Rule& rule, const Report& report, Sink& sink,
                       const std::function<void(const Table&)>& apply) {
  for (TableId id : tables) {
    const Table* table = report.table(id);
    if (table == nullptr || !is_for(rule, report, *table)) continue;
    if (table->condition == TableCondition::read) {
      apply(*table);
    } else {
      sink.leave_unchecked(rule, Address::of(id), why_unreadable(*table, sink), true);
    }
  }
}

Span head_of(const Table& table) {
  std::uint32_t begin = table.span.end;
  const auto note = [&begin](Span span) {
    if (span != Span{}) begin = std::min(begin, span.begin);
  };
  for (const ColumnReading& column : table.columns) note(column.span);
  for (const RowReading& row : table.rows) note(row.label_span);
  for (const auto& row : table.cells) {
    for (const Cell& cell : row) note(cell.span);
  }
  return {begin, begin};
}

bool is_missing_sum(const Table& table, std::size_t row, std::size_t column) {
  if (!is_vacant(table.cells[row][column])) return false;
  const RowForm& form = table.form->rows[row];
  const bool sums_row = form.columns[column].id == ColumnId::total && table.id != TableId::disclosure;
  if (sums_row && row_holds_number(table, row)) return true;
  return form.id == RowId::concluded && column_holds_number(table, column);
}

}  // namespace gouji
