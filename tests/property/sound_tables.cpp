#include "property/sound_tables.hpp"

#include <algorithm>

namespace gouji::property {
namespace {

using C = ColumnId;
using R = RowId;

std::int64_t value_of(const Entry& entry) {
  return entry.value ? entry.value->integer() : 0;
}

std::string decimal_digits(std::int64_t whole, std::uint32_t places, Choices& choices) {
  std::string digits = std::to_string(whole);
  for (std::uint32_t i = 0; i < places; ++i) digits += (i == 0 ? "." : "") + std::to_string(choices.below(10));
  return digits;
}

// Six decimals and none are both real.
Entry fee_entry(Choices& choices) {
  const std::string digits = decimal_digits(some_count(choices), choices.below(7), choices);
  return {.printed = digits, .value = Decimal::parse(digits)};
}

Entry amount_entry(Choices& choices) {
  struct Unit {
    MoneyUnit unit;
    std::uint32_t longest_fraction;
  };
  constexpr Unit units[] = {
      {MoneyUnit::yuan, 2}, {MoneyUnit::ten_thousand_yuan, 4}, {MoneyUnit::hundred_million_yuan, 4}};
  const Unit unit = choices.pick(units);
  const std::string digits = decimal_digits(some_count(choices) + 1, choices.below(unit.longest_fraction + 1), choices);
  return {.printed = digits + std::string(label_of(unit.unit)), .value = Decimal::parse(digits), .unit = unit.unit};
}

// 本年增/减: 5, +5, 增5, -3, 减3
Entry change_entry(std::int64_t previous, Choices& choices) {
  constexpr std::string_view rises[] = {"", "+", "增"};
  constexpr std::string_view falls[] = {"-", "减"};
  const std::int64_t size = some_count(choices);
  const bool falling = size > 0 && size <= previous && choices.one_in(2);
  const std::string_view sign = size == 0 ? "" : falling ? choices.pick(falls) : choices.pick(rises);
  return {.printed = std::string(sign) + std::to_string(size), .value = falling ? -size : size};
}

void fill_documents_2021(FilledTable& table, R row, Choices& choices) {
  const std::int64_t issued = some_count(choices);
  const std::int64_t repealed = some_count(choices);
  table.at(row, C::issued) = number_entry(issued);
  table.at(row, C::repealed) = number_entry(repealed);
  table.at(row, C::in_force) = number_entry(std::max<std::int64_t>(issued - repealed, 0) + some_count(choices));
}

void fill_documents_2019(FilledTable& table, R row, Choices& choices) {
  const std::int64_t disclosed = some_count(choices);
  table.at(row, C::made) = number_entry(some_count(choices));
  table.at(row, C::disclosed) = number_entry(disclosed);
  table.at(row, C::total) = number_entry(disclosed + some_count(choices));
}

void fill_items_2019(FilledTable& table, R row, Choices& choices) {
  const std::int64_t previous = some_count(choices);
  table.at(row, C::previous) = number_entry(previous);
  table.at(row, C::change) = change_entry(previous, choices);
  if (row != R::fees) table.at(row, C::decisions) = number_entry(some_count(choices));
}

void fill_procurement(FilledTable& table, Choices& choices) {
  const std::int64_t projects = some_count(choices);
  table.at(R::procurement, C::projects) = number_entry(projects);
  table.at(R::procurement, C::amount) = projects == 0 ? number_entry(0) : amount_entry(choices);
}

/// The last column of a row is the sum of the others.
void sum_row(std::vector<Entry>& row) {
  std::int64_t sum = 0;
  for (std::size_t column = 0; column + 1 < row.size(); ++column) sum += value_of(row[column]);
  row.back() = number_entry(sum);
}

// received + carried_in = concluded + carried_out, and concluded = the sum of the results
void fill_applicant(FilledTable& table, C column, Choices& choices) {
  std::int64_t concluded = 0;
  for (const RowForm& row : table.form->rows) {
    if (row.id == R::received || row.id == R::carried_in || row.id == R::concluded || row.id == R::carried_out)
      continue;
    const std::int64_t count = choices.one_in(3) ? some_count(choices) : 0;
    table.at(row.id, column) = number_entry(count);
    concluded += count;
  }
  const std::int64_t carried_out = choices.one_in(2) ? some_count(choices) : 0;
  const std::int64_t carried_in = std::min(choices.one_in(2) ? some_count(choices) : 0, concluded + carried_out);
  table.at(R::concluded, column) = number_entry(concluded);
  table.at(R::carried_out, column) = number_entry(carried_out);
  table.at(R::carried_in, column) = number_entry(carried_in);
  table.at(R::received, column) = number_entry(concluded + carried_out - carried_in);
}

class Blanker {
 public:
  Blanker(FilledTable& table, Choices& choices) : table_(table), choices_(choices) {}

  void leave_parts() {
    for (std::size_t row = 0; row < table_.cells.size(); ++row) {
      for (std::size_t column = 0; column < table_.cells[row].size(); ++column) {
        if (!is_sum(row, column) && choices_.one_in(2)) leave(row, column);
      }
    }
  }

  void leave_rows() {
    for (std::size_t row = 0; row < table_.cells.size(); ++row) {
      std::vector<Entry>& cells = table_.cells[row];
      const bool can_be_blank =
          table_.form->rows[row].id != R::concluded && std::all_of(cells.begin(), cells.end(), holds_zero);
      if (can_be_blank && choices_.one_in(3)) std::fill(cells.begin(), cells.end(), Entry{});
    }
  }

  void leave_columns() {
    for (std::size_t column = 0; column + 1 < table_.cells.front().size(); ++column) {
      const bool is_zero = std::all_of(table_.cells.begin(), table_.cells.end(),
                                       [&](const auto& row) { return holds_zero(row[column]); });
      if (!is_zero || !choices_.one_in(2)) continue;
      for (std::vector<Entry>& row : table_.cells) row[column] = {};
    }
  }

 private:
  [[nodiscard]] static bool holds_zero(const Entry& entry) { return !entry.value || entry.value->is_zero(); }

  [[nodiscard]] bool is_sum(std::size_t row, std::size_t column) const {
    const RowForm& form = table_.form->rows[row];
    return form.id == R::concluded || form.columns[column].id == C::total;
  }

  void leave(std::size_t row, std::size_t column) {
    Entry& entry = table_.cells[row][column];
    if (entry.value && entry.value->is_zero()) entry = {};
  }

  FilledTable& table_;
  Choices& choices_;
};

}  // namespace

std::int64_t some_count(Choices& choices) {
  constexpr std::uint32_t bounds[] = {1, 10, 10, 100, 1000, 1'000'000};
  return choices.below(choices.pick(bounds));
}

Entry number_entry(std::int64_t value) {
  return {.printed = std::to_string(value), .value = value};
}

void fill_disclosure(FilledTable& table, Choices& choices) {
  const bool is_2021 = table.form->edition == Edition::e2021;
  for (const RowForm& row : table.form->rows) {
    if (row.id == R::regulations || row.id == R::normative_documents) {
      is_2021 ? fill_documents_2021(table, row.id, choices) : fill_documents_2019(table, row.id, choices);
    } else if (row.id == R::procurement) {
      fill_procurement(table, choices);
    } else if (!is_2021) {
      fill_items_2019(table, row.id, choices);
    } else if (row.id == R::fees) {
      table.at(R::fees, C::amount) = fee_entry(choices);
    } else {
      table.at(row.id, C::decisions) = number_entry(some_count(choices));
    }
  }
}

void fill_applications(FilledTable& table, Choices& choices) {
  for (const ColumnForm& column : table.form->rows.front().columns) {
    const bool applies = column.id == C::natural_person || choices.one_in(2);
    Choices nothing{std::vector<std::uint32_t>{}};
    if (column.id != C::total) fill_applicant(table, column.id, applies ? choices : nothing);
  }
  for (std::vector<Entry>& row : table.cells) sum_row(row);
}

void fill_disputes(FilledTable& table, Choices& choices) {
  for (std::vector<Entry>& row : table.cells) {
    for (Entry& entry : row) entry = number_entry(some_count(choices));
    sum_row(row);
  }
}

void leave_blanks(FilledTable& table, Blanks blanks, Choices& choices) {
  if (blanks == Blanks::none || choices.one_in(4)) return;
  Blanker blanker(table, choices);
  if (choices.one_in(2)) blanker.leave_parts();
  if (blanks == Blanks::rows) blanker.leave_rows();
  if (table.form->id == TableId::applications) blanker.leave_columns();
}

}  // namespace gouji::property
