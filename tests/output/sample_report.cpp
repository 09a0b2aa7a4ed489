#include "output/sample.hpp"

namespace gouji::sample {
namespace {

using C = ColumnId;
using R = RowId;

Cell number(const char* digits, MoneyUnit unit = MoneyUnit::none) {
  Cell cell;
  cell.state = CellState::number;
  cell.number = Decimal::parse(digits);
  cell.unit = unit;
  cell.text = digits;
  return cell;
}

Cell in_state(CellState state) {
  Cell cell;
  cell.state = state;
  return cell;
}

Cell text(const char* words, std::optional<Decimal> value = {}) {
  Cell cell = in_state(CellState::text);
  cell.text = words;
  cell.number = value;
  return cell;
}

/// A table whose cells all hold 0.
Table zeros(TableId id, Edition edition) {
  Table table;
  table.id = id;
  table.form = &form_of(id, edition);
  for (const RowForm& row : table.form->rows) table.cells.emplace_back(row.columns.size(), number("0"));
  return table;
}

void put(Table& table, R row, C column, Cell cell) {
  *const_cast<Cell*>(table.cell(row, column)) = std::move(cell);
}

Table disclosure_2021() {
  Table table = zeros(TableId::disclosure, Edition::e2021);
  put(table, R::regulations, C::issued, number("1.5"));
  put(table, R::regulations, C::repealed, number("-2"));
  put(table, R::normative_documents, C::issued, text("22（其中修订16件）", 22));
  put(table, R::normative_documents, C::repealed, text("若干"));
  put(table, R::fees, C::amount, number("1234.56"));
  return table;
}

Table applications_2021() {
  Table table = zeros(TableId::applications, Edition::e2021);
  put(table, R::received, C::natural_person, number("26"));
  put(table, R::received, C::commercial, in_state(CellState::blank));
  put(table, R::received, C::research, in_state(CellState::dash));
  put(table, R::received, C::total, in_state(CellState::unread));
  return table;
}

Table disclosure_2019() {
  Table table = zeros(TableId::disclosure, Edition::e2019);
  put(table, R::licences, C::change, number("-2"));
  put(table, R::procurement, C::projects, number("31"));
  put(table, R::procurement, C::amount, number("34.7152", MoneyUnit::hundred_million_yuan));
  return table;
}

Report report(const char* title, const char* organ, int year, Edition edition) {
  Report report;
  report.identity = Identity::report;
  report.title = Located<std::string>{title, {}};
  report.organ = Located<std::string>{organ, {}};
  report.year = Located<int>{year, {}};
  report.edition = edition;
  report.kind = OrganKind::department;
  report.evidence = {"标题中的年度"};
  return report;
}

}  // namespace

Report report_2021() {
  Report whole = report("某县住建局2024年政府信息公开工作年度报告", "某县住建局", 2024, Edition::e2021);
  whole.tables = {disclosure_2021(), applications_2021()};
  return whole;
}

Report report_2019() {
  Report whole = report("某市财政局2020年政府信息公开工作年度报告", "某市财政局", 2020, Edition::e2019);
  whole.tables = {disclosure_2019(), zeros(TableId::applications, Edition::e2019),
                  zeros(TableId::disputes, Edition::e2019)};
  return whole;
}

}  // namespace gouji::sample
