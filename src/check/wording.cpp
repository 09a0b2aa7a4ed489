// Kind wording: titles of sections and labels of rows and columns are the form's, or wordings that are accepted
// (semantics §4).
#include <algorithm>

#include "check/tables.hpp"
#include "text/comparable.hpp"

namespace gouji {
namespace {

/// Most reports print the form's own words: nothing has to be left out of them to compare them.
bool is_same(std::string_view printed, std::string_view expected) {
  return printed == expected || comparable(printed) == comparable(expected);
}

bool is_accepted(const Rule& rule, std::string_view name, std::string_view printed) {
  return std::any_of(rule.accepted.begin(), rule.accepted.end(), [&](const Accepted& accepted) {
    return accepted.name == name && std::any_of(accepted.wordings.begin(), accepted.wordings.end(),
                                                [&](std::string_view each) { return is_same(printed, each); });
  });
}

/// All characters of `part` stand in `whole`, in order: a label in pieces, with other labels between them.
bool is_scattered_in(std::string_view part, std::string_view whole) {
  std::size_t at = 0;
  for (char c : whole) at += at < part.size() && part[at] == c ? 1 : 0;
  return at == part.size();
}

void find(const Rule& rule, Sink& sink, Address at, Span span, std::string place, const std::string& name,
          std::string_view expected) {
  Fact fact{.at = std::move(at), .span = span, .place = std::move(place)};
  fact.words = {{"name", name}, {"expected", std::string(expected)}};
  sink.find(rule, std::move(fact));
}

/// The form's heading without its ordinal, as `Section` has it.
std::string_view title_of(SectionId section) {
  constexpr std::string_view mark = "、";
  return heading_of(section).substr(ordinal_of(section).size() + mark.size());
}

void find_titles(const Rule& rule, const Report& report, Sink& sink) {
  for (const Section& section : report.sections) {
    const std::string_view expected = heading_of(section.id);
    if (is_same(section.title, title_of(section.id))) continue;
    if (is_accepted(rule, name_of(section.id), section.title)) continue;
    find(rule, sink, Address::of(section.id), section.heading, std::string(expected), section.title, expected);
  }
}

void find_row_labels(const Rule& rule, const Table& table, Sink& sink) {
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const RowReading& reading = table.rows[row];
    if (!reading.present || reading.label.empty()) continue;
    const RowForm& form = table.form->rows[row];
    if (is_same(reading.label, form.label) || is_accepted(rule, name_of(form.id), reading.label)) continue;
    if (reading.pieced && is_scattered_in(comparable(form.label), comparable(reading.surroundings))) continue;
    find(rule, sink, Address::of(table.id, form.id), reading.label_span, place_of(*table.form, form.id), reading.label,
         form.label);
  }
}

std::string_view label_in(const TableForm& form, ColumnId column) {
  for (const RowForm& row : form.rows) {
    if (const std::string_view label = label_of(form, row.id, column); !label.empty()) return label;
  }
  return {};
}

void find_column_labels(const Rule& rule, const Table& table, Sink& sink) {
  for (const ColumnReading& reading : table.columns) {
    const std::string_view expected = label_in(*table.form, reading.id);
    if (expected.empty() || is_same(reading.label, expected)) continue;
    if (is_accepted(rule, name_of(reading.id), reading.label)) continue;
    Address at = Address::of(table.id);
    at.column = reading.id;
    find(rule, sink, at, reading.span, place_of(table.id), reading.label, expected);
  }
}

}  // namespace

void check_wording(const Rule& rule, const Report& report, Sink& sink) {
  if (rule.matter == Matter::section) {
    find_titles(rule, report, sink);
    return;
  }
  for_each_readable(rule, report, sink, [&](const Table& table) {
    if (table.id == TableId::disputes) return;  // its headings have no rows of their own
    find_row_labels(rule, table, sink);
    find_column_labels(rule, table, sink);
  });
}

}  // namespace gouji
