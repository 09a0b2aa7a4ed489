#include "output/extract.hpp"

#include "output/json_parts.hpp"

namespace gouji {
namespace {

std::optional<ReportSummary> summary_of(const Report& report) {
  if (report.identity != Identity::report) return std::nullopt;
  return ReportSummary{.title = report.title ? report.title->value : "",
                       .organ = report.organ ? report.organ->value : "",
                       .year = report.year ? std::optional(report.year->value) : std::nullopt,
                       .edition = report.edition,
                       .kind = report.kind,
                       .evidence = report.evidence};
}

bool is_money(Measure measure) {
  return measure == Measure::amount || measure == Measure::fee;
}

/// The unit that a figure counts in where none is printed: a fee by the form in 万元, an amount in none.
MoneyUnit unit_of(const Cell& cell, Measure measure) {
  if (cell.unit != MoneyUnit::none) return cell.unit;
  return measure == Measure::fee ? MoneyUnit::ten_thousand_yuan : MoneyUnit::none;
}

/// Without a unit only nothing at all is a known sum.
std::optional<Decimal> yuan_of(const Cell& cell, MoneyUnit unit) {
  const bool known = unit != MoneyUnit::none || (cell.number && cell.number->is_zero());
  return known ? in_yuan(cell, unit) : std::nullopt;
}

std::optional<std::string> digits_of(std::optional<Decimal> figure) {
  return figure ? std::optional(figure->to_string()) : std::nullopt;
}

void write_money(JsonWriter& json, const Cell& cell, Measure measure) {
  const MoneyUnit unit = unit_of(cell, measure);
  json.member("value", digits_of(cell.number));
  json.member("unit", unless_empty(label_of(unit)));
  json.member("yuan", digits_of(yuan_of(cell, unit)));
}

void write_number(JsonWriter& json, const Cell& cell, Measure measure) {
  if (is_money(measure)) return json.object([&] { write_money(json, cell, measure); });
  if (!cell.number || cell.number->is_integer()) return json.value(cell.number);
  json.object([&] { json.member("value", cell.number); });
}

void write_text(JsonWriter& json, const Cell& cell, Measure measure) {
  json.object([&] {
    json.member("state", name_of(cell.state));
    json.member("text", cell.text);
    if (!cell.number) return;
    if (is_money(measure)) return write_money(json, cell, measure);
    json.member("value", cell.number);
  });
}

void write_cell(JsonWriter& json, const Cell& cell, Measure measure) {
  switch (cell.state) {
    case CellState::number: return write_number(json, cell, measure);
    case CellState::blank: return json.value(std::nullopt);
    case CellState::text: return write_text(json, cell, measure);
    case CellState::dash:
    case CellState::unread: return json.object([&] { json.member("state", name_of(cell.state)); });
  }
}

void write_row(JsonWriter& json, const RowForm& form, const std::vector<Cell>& cells) {
  json.object(name_of(form.id), [&] {
    for (std::size_t column = 0; column < form.columns.size(); ++column) {
      json.key(name_of(form.columns[column].id));
      write_cell(json, cells[column], form.columns[column].measure);
    }
  });
}

void write_table(JsonWriter& json, const Table* table) {
  if (table == nullptr) return json.value(std::nullopt);
  json.object([&] {
    for (std::size_t row = 0; row < table->form->rows.size(); ++row) {
      write_row(json, table->form->rows[row], table->cells[row]);
    }
  });
}

}  // namespace

std::string print_extract(const Report& report) {
  JsonWriter json;
  json.object([&] {
    json.key("report");
    write_report(json, summary_of(report));
    for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes, TableId::statistics}) {
      json.key(name_of(id));
      write_table(json, report.table(id));
    }
  });
  return json.text();
}

}  // namespace gouji
