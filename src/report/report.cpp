#include "report/report.hpp"

#include <algorithm>
#include <array>

namespace gouji {
namespace {

constexpr std::string_view cell_states[] = {"number", "blank", "dash", "text", "unread"};
constexpr std::string_view units[] = {"", "元", "万元", "亿元"};
constexpr std::string_view kinds[] = {"government", "department", "office", "unknown"};

const ColumnForm* column_of(const RowForm& row, ColumnId column) {
  const auto found = std::find_if(row.columns.begin(), row.columns.end(),
                                  [column](const ColumnForm& form) { return form.id == column; });
  return found == row.columns.end() ? nullptr : &*found;
}

}  // namespace

std::string_view name_of(CellState state) {
  return cell_states[static_cast<std::size_t>(state)];
}
std::string_view label_of(MoneyUnit unit) {
  return units[static_cast<std::size_t>(unit)];
}
std::string_view name_of(OrganKind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}

std::optional<OrganKind> organ_kind_named(std::string_view name) {
  const auto* found = std::find(std::begin(kinds), std::end(kinds), name);
  if (found == std::end(kinds)) return std::nullopt;
  return static_cast<OrganKind>(found - std::begin(kinds));
}

std::optional<Decimal> in_yuan(const Cell& cell, MoneyUnit otherwise) {
  if (!cell.number) return std::nullopt;
  switch (cell.unit == MoneyUnit::none ? otherwise : cell.unit) {
    case MoneyUnit::ten_thousand_yuan: return cell.number->shifted(4);
    case MoneyUnit::hundred_million_yuan: return cell.number->shifted(8);
    default: return cell.number;
  }
}

const Cell* Table::cell(RowId row, ColumnId column) const {
  const auto at = form->term(row, column);
  return at ? &cells[at->row][at->column] : nullptr;
}

Span Table::place(std::size_t row, std::size_t column) const {
  const Span own = cells[row][column].span;
  return own == Span{} ? rows[row].label_span : own;
}

bool Table::has_unplaced_rows() const {
  return std::any_of(rows.begin(), rows.end(), [](const RowReading& row) { return row.present && !row.placed; });
}

const Table* Report::table(TableId id) const {
  const auto found = std::find_if(tables.begin(), tables.end(), [id](const Table& table) { return table.id == id; });
  return found == tables.end() ? nullptr : &*found;
}

const Section* Report::section(SectionId id) const {
  const auto found =
      std::find_if(sections.begin(), sections.end(), [id](const Section& section) { return section.id == id; });
  return found == sections.end() ? nullptr : &*found;
}

const StatedYear* Report::year_at(YearPlace place) const {
  const auto found =
      std::find_if(years.begin(), years.end(), [place](const StatedYear& each) { return each.place == place; });
  return found == years.end() ? nullptr : &*found;
}

SentenceIndex Report::sentence_at(std::uint32_t offset) const {
  const auto found = std::find_if(sentences.begin(), sentences.end(),
                                  [offset](const Sentence& each) { return offset < each.span.end; });
  return static_cast<SentenceIndex>(found - sentences.begin());
}

bool Report::title_names_organ() const {
  return title && organ && organ->span == title->span;
}

std::string_view label_of(const TableForm& form, RowId row) {
  const auto index = form.index_of(row);
  return index ? form.rows[*index].label : std::string_view{};
}

std::string_view label_of(const TableForm& form, RowId row, ColumnId column) {
  const auto index = form.index_of(row);
  const ColumnForm* found = index ? column_of(form.rows[*index], column) : nullptr;
  return found != nullptr ? found->label : std::string_view{};
}

std::string place_of(TableId table) {
  return std::string(short_label_of(table)) + "《" + std::string(label_of(table)) + "》";
}

std::string place_of(const TableForm& form, RowId row) {
  const auto index = form.index_of(row);
  std::string place(short_label_of(form.id));
  if (index) place += " " + std::string(form.rows[*index].place);
  return place;
}

std::string place_of(const TableForm& form, RowId row, ColumnId column) {
  return place_of(form, row) + "·" + std::string(label_of(form, row, column)) + "列";
}

}  // namespace gouji
