#include "parse/snippet.hpp"

#include "parse/parse.hpp"

namespace gouji {
namespace {

std::string printed(const Cell& cell) {
  switch (cell.state) {
    case CellState::number: return cell.number->to_string() + std::string(label_of(cell.unit));
    case CellState::blank: return "·";
    case CellState::dash: return "—";
    case CellState::text: return "“" + cell.text + "”";
    case CellState::unread: return "?";
  }
  return {};
}

std::string printed(const Table& table, std::size_t row) {
  const RowReading& reading = table.rows[row];
  std::string text(name_of(table.form->rows[row].id));
  if (!reading.placed) {
    text += " ?";
    for (const auto& value : reading.values) text += " " + value.value;
  } else {
    for (const Cell& cell : table.cells[row]) text += " " + printed(cell);
  }
  return text + "\n";
}

}  // namespace

std::string grid(std::string_view rows) {
  std::string text(1, mark::table_begin);
  for (char c : rows) {
    switch (c) {
      case '|': text += mark::cell_end; break;
      case '\n': (text += mark::cell_end) += mark::row_end; break;
      case '^': text += mark::covered; break;
      default: text += c;
    }
  }
  return text + mark::table_end + '\n';
}

Report report_in(std::string_view canonical) {
  return parse_report({.text = std::string(canonical), .origin = {}});
}

std::string rows_of(const Report& report, TableId id) {
  const Table* table = report.table(id);
  if (table == nullptr) return {};
  constexpr std::string_view conditions[] = {"", "unseparated\n", "scrambled\n"};
  std::string text(conditions[static_cast<std::size_t>(table->condition)]);
  for (std::size_t row = 0; row < table->rows.size(); ++row) {
    if (table->rows[row].present) text += printed(*table, row);
  }
  for (const Surplus& row : table->surplus_rows) text += "surplus row " + row.label + "\n";
  for (const Surplus& column : table->surplus_columns) text += "surplus column " + column.label + "\n";
  for (ColumnId column : table->missing_columns) text += "no column " + std::string(name_of(column)) + "\n";
  return text;
}

}  // namespace gouji
