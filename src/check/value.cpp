// Kind value: cells hold what belongs there. Blank totals and blank cells are said once for each table, counted.
#include "check/tables.hpp"

namespace gouji {
namespace {

struct Place {
  std::size_t row;
  std::size_t column;
};

template <typename CellTest>
std::vector<Place> places_where(const Table& table, CellTest test) {
  std::vector<Place> places;
  for (std::size_t row = 0; row < table.cells.size(); ++row) {
    for (std::size_t column = 0; column < table.cells[row].size(); ++column) {
      if (test(row, column)) places.push_back({row, column});
    }
  }
  return places;
}

Address address_of(const Table& table, Place place) {
  const RowForm& row = table.form->rows[place.row];
  return Address::of(table.id, row.id, row.columns[place.column].id);
}

std::string name_of_place(const Table& table, Place place) {
  const RowForm& row = table.form->rows[place.row];
  return std::string(row.place) + "·" + std::string(row.columns[place.column].label);
}

/// A count is a non-negative integer. A dash or blank is none, but no bad one.
bool is_bad_count(const Table& table, std::size_t row, std::size_t column) {
  const Cell& cell = table.cells[row][column];
  if (table.form->rows[row].columns[column].measure != Measure::count) return false;
  if (cell.state != CellState::number && cell.state != CellState::text) return false;
  return !cell.number || !cell.number->is_integer() || cell.number->is_negative();
}

void find_bad_counts(const Rule& rule, const Table& table, Sink& sink) {
  for (Place place : places_where(table, [&](auto row, auto column) { return is_bad_count(table, row, column); })) {
    const Address at = address_of(table, place);
    const Cell& cell = table.cells[place.row][place.column];
    Fact fact{.at = at, .span = cell.span, .place = place_of(*table.form, *at.row, *at.column)};
    fact.words = {{"text", cell.text}};
    if (cell.number) fact.values = {{"stated", *cell.number}};
    sink.find(rule, std::move(fact));
  }
}

void find_once(const Rule& rule, const Table& table, const std::vector<Place>& places, Sink& sink) {
  if (places.empty()) return;
  constexpr std::size_t named = 3;
  std::string names;
  for (std::size_t i = 0; i < places.size() && i < named; ++i) {
    names += (i == 0 ? "" : "、") + name_of_place(table, places[i]);
  }
  if (places.size() > named) names += sink.say("等", " and others");
  Fact fact{.at = Address::of(table.id),
            .span = table.place(places.front().row, places.front().column),
            .place = place_of(table.id)};
  fact.words = {{"count", std::to_string(places.size())}, {"places", names}};
  sink.find(rule, std::move(fact));
}

}  // namespace

void check_value(const Rule& rule, const Report& report, Sink& sink) {
  for_each_readable(rule, report, sink, [&](const Table& table) {
    const auto missing_sum = [&](auto row, auto column) { return is_missing_sum(table, row, column); };
    const auto blank = [&](auto row, auto column) {
      return is_vacant(table.cells[row][column]) && !is_missing_sum(table, row, column);
    };
    if (rule.matter == Matter::bad_count) find_bad_counts(rule, table, sink);
    if (rule.matter == Matter::blank_total) find_once(rule, table, places_where(table, missing_sum), sink);
    if (rule.matter == Matter::blank_cell) find_once(rule, table, places_where(table, blank), sink);
  });
}

}  // namespace gouji
