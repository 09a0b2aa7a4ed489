#include "report/dump.hpp"

#include <fmt/format.h>

namespace gouji {
namespace {

constexpr std::string_view identities[] = {"report", "blank-form", "fragment", "other"};
constexpr std::string_view conditions[] = {"read", "unseparated", "scrambled"};

std::string cell_text(const Cell& cell) {
  switch (cell.state) {
    case CellState::number: return cell.number->to_string() + std::string(label_of(cell.unit));
    case CellState::blank: return "·";
    case CellState::dash: return "—";
    case CellState::unread: return "?";
    case CellState::text: break;
  }
  return "“" + cell.text + "”";
}

void dump_sentence(fmt::memory_buffer& out, const Sentence& sentence) {
  fmt::format_to(fmt::appender(out), "  {} {}{}{} {}\n", sentence.paragraph,
                 sentence.section ? name_of(*sentence.section) : "-", sentence.is_heading ? " heading" : "",
                 sentence.is_cut ? " cut" : "", sentence.text);
}

std::string quantity_text(const Quantity& quantity) {
  return (quantity.is_approximate ? "~" : "") + quantity.value.to_string() + quantity.unit;
}

void dump_breakdown(fmt::memory_buffer& out, const Breakdown& breakdown) {
  fmt::format_to(fmt::appender(out), "  breakdown {} =", quantity_text(breakdown.whole));
  for (const PartFigure& part : breakdown.parts)
    fmt::format_to(fmt::appender(out), " {}", quantity_text(part.quantity));
  fmt::format_to(fmt::appender(out), "{}{}{}{}\n", breakdown.has_rest ? " rest" : "",
                 breakdown.is_nested ? " nested" : "", breakdown.is_hedged ? " hedged" : "",
                 breakdown.is_cut ? " cut" : "");
}

void dump_statements(fmt::memory_buffer& out, const Statements& statements) {
  fmt::format_to(fmt::appender(out), "statements\n");
  for (const Statement& each : statements.figures) {
    fmt::format_to(fmt::appender(out), "  {} {}{}{}\n", name_of(each.subject), quantity_text(each.quantity),
                   each.is_own ? "" : " other-scope", each.is_this_year ? "" : " other-year");
  }
  for (const Denial& each : statements.denials) {
    fmt::format_to(fmt::appender(out), "  no {}{}\n", name_of(each.subject), each.is_own ? "" : " other-scope");
  }
  for (const Breakdown& each : statements.breakdowns) dump_breakdown(out, each);
  for (const Share& each : statements.shares) {
    fmt::format_to(fmt::appender(out), "  share {} of {}\n", quantity_text(each.part), quantity_text(each.percentage));
  }
  for (const Growth& each : statements.growths) {
    fmt::format_to(fmt::appender(out), "  {} {} {}\n", name_of(each.subject), each.is_fall ? "fell by" : "rose by",
                   quantity_text(each.percentage));
  }
  for (const LostFigure& each : statements.lost) fmt::format_to(fmt::appender(out), "  lost {}\n", each.label);
}

std::string moment_text(const std::optional<Moment>& moment) {
  if (!moment) return "?";
  return (moment->year ? std::to_string(*moment->year) + "-" : "") + std::to_string(moment->month) +
         (moment->day ? "-" + std::to_string(*moment->day) : "");
}

void dump_dates(fmt::memory_buffer& out, const Report& report) {
  constexpr std::string_view places[] = {"title", "page title", "statistics", "overview"};
  if (report.published) fmt::format_to(fmt::appender(out), "published {}\n", to_string(*report.published));
  for (const LabelledDate& each : report.dates) {
    fmt::format_to(fmt::appender(out), "date {} {}\n", each.label, to_string(each.date));
  }
  for (const StatedYear& each : report.years) {
    fmt::format_to(fmt::appender(out), "year of {} {}\n", places[static_cast<std::size_t>(each.place)], each.year);
  }
  for (const Period& each : report.periods) {
    fmt::format_to(fmt::appender(out), "period {} to {} [{}]\n", moment_text(each.begin), moment_text(each.end),
                   each.text);
  }
}

void dump_row(fmt::memory_buffer& out, const Table& table, std::size_t row) {
  const RowReading& reading = table.rows[row];
  fmt::format_to(fmt::appender(out), "    {}", name_of(table.form->rows[row].id));
  if (!reading.present) {
    fmt::format_to(fmt::appender(out), " absent\n");
    return;
  }
  for (const Cell& cell : table.cells[row]) fmt::format_to(fmt::appender(out), " {}", cell_text(cell));
  if (!reading.placed) {
    fmt::format_to(fmt::appender(out), " unplaced:");
    for (const auto& value : reading.values) fmt::format_to(fmt::appender(out), " {}", value.value);
  }
  fmt::format_to(fmt::appender(out), "  [{}]\n", reading.label);
}

void dump_table(fmt::memory_buffer& out, const Table& table) {
  fmt::format_to(fmt::appender(out), "  {} {} {}\n", name_of(table.id), name_of(table.form->edition),
                 conditions[static_cast<std::size_t>(table.condition)]);
  for (std::size_t row = 0; row < table.rows.size(); ++row) dump_row(out, table, row);
  for (ColumnId column : table.missing_columns) {
    fmt::format_to(fmt::appender(out), "    missing column {}\n", name_of(column));
  }
  for (const Surplus& row : table.surplus_rows) fmt::format_to(fmt::appender(out), "    surplus row {}\n", row.label);
  for (const Surplus& column : table.surplus_columns) {
    fmt::format_to(fmt::appender(out), "    surplus column {}\n", column.label);
  }
}

}  // namespace

std::string dump(const Report& report) {
  fmt::memory_buffer out;
  fmt::format_to(fmt::appender(out), "identity {}\n", identities[static_cast<std::size_t>(report.identity)]);
  if (report.title) fmt::format_to(fmt::appender(out), "title {}\n", report.title->value);
  if (report.organ) fmt::format_to(fmt::appender(out), "organ {} {}\n", report.organ->value, name_of(report.kind));
  if (report.year) fmt::format_to(fmt::appender(out), "year {}\n", report.year->value);
  if (report.edition) fmt::format_to(fmt::appender(out), "edition {}\n", name_of(*report.edition));
  for (const std::string& each : report.evidence) fmt::format_to(fmt::appender(out), "evidence {}\n", each);
  dump_dates(out, report);
  fmt::format_to(fmt::appender(out), "sections\n");
  for (const Section& section : report.sections) {
    fmt::format_to(fmt::appender(out), "  {} [{}] [{}]{}{}\n", name_of(section.id), section.ordinal, section.title,
                   section.prose.empty() ? " empty" : "", section.cut ? " cut" : "");
  }
  fmt::format_to(fmt::appender(out), "sentences\n");
  for (const Sentence& sentence : report.sentences) dump_sentence(out, sentence);
  dump_statements(out, report.statements);
  fmt::format_to(fmt::appender(out), "tables\n");
  for (const Table& table : report.tables) dump_table(out, table);
  return fmt::to_string(out);
}

}  // namespace gouji
