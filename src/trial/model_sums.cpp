// The sums of a model: zeros where nothing is said, totals of what is said, and the balance of the applications.
#include <algorithm>
#include <charconv>

#include "trial/model.hpp"

namespace gouji {
namespace {

using C = ColumnId;
using R = RowId;

class TableFiller {
 public:
  explicit TableFiller(ModelTable& table) : table_(table) {}

  [[nodiscard]] bool has(R row, C column) const { return table_.form->term(row, column).has_value(); }

  void set_unless_given(R row, C column, std::int64_t figure) {
    auto& printed = cell(row, column);
    if (!printed) printed = std::to_string(figure);
  }

  [[nodiscard]] bool is_given(R row, C column) const { return cell(row, column).has_value(); }

  /// What a sum counts: nothing where no integer is printed.
  [[nodiscard]] std::int64_t figure(R row, C column) const {
    const auto& printed = cell(row, column);
    std::int64_t value = 0;
    if (printed) std::from_chars(printed->data(), printed->data() + printed->size(), value);
    return value;
  }

  [[nodiscard]] std::span<const RowForm> rows() const { return table_.form->rows; }

  /// The last column of each row is the sum of the others.
  void sum_rows() {
    for (const RowForm& row : rows()) {
      std::int64_t sum = 0;
      for (const ColumnForm& column : row.columns.first(row.columns.size() - 1)) sum += figure(row.id, column.id);
      set_unless_given(row.id, row.columns.back().id, sum);
    }
  }

  void fill_with_zeros() {
    for (auto& row : table_.cells) {
      for (auto& printed : row) {
        if (!printed) printed = "0";
      }
    }
  }

 private:
  [[nodiscard]] std::optional<std::string>& cell(R row, C column) const {
    const Term term = table_.form->term(row, column).value();
    return table_.cells[term.row][term.column];
  }

  ModelTable& table_;
};

bool is_outcome(R row) {
  return R::granted <= row && row < R::concluded;
}

/// received + carried_in = concluded + carried_out: what is open of them makes up for the rest.
void balance(TableFiller& table, C column) {
  std::int64_t concluded = 0;
  for (const RowForm& row : table.rows()) {
    if (is_outcome(row.id)) concluded += table.figure(row.id, column);
  }
  table.set_unless_given(R::concluded, column, concluded);
  const std::int64_t left = table.figure(R::received, column) + table.figure(R::carried_in, column) -
                            table.figure(R::concluded, column) - table.figure(R::carried_out, column);
  if (left < 0) table.set_unless_given(R::received, column, table.figure(R::received, column) - left);
  if (left > 0) table.set_unless_given(R::carried_out, column, table.figure(R::carried_out, column) + left);
}

void fill_applications(TableFiller& table) {
  const auto columns = table.rows().front().columns;
  for (const ColumnForm& column : columns.first(columns.size() - 1)) balance(table, column.id);
  table.sum_rows();
}

/// What was issued is in force or repealed; what was disclosed is among all that is.
void fill_disclosure(TableFiller& table) {
  for (const RowForm& row : table.rows()) {
    if (table.has(row.id, C::in_force)) {
      const std::int64_t left = table.figure(row.id, C::issued) - table.figure(row.id, C::repealed);
      table.set_unless_given(row.id, C::in_force, std::max<std::int64_t>(left, 0));
    }
    if (table.has(row.id, C::made)) table.set_unless_given(row.id, C::total, table.figure(row.id, C::disclosed));
  }
}

/// The row that another one is a part of: "requests.fax" of "requests".
bool is_part(std::string_view part, std::string_view whole) {
  return part.size() > whole.size() && part.starts_with(whole) && part[whole.size()] == '.';
}

void fill_statistics(TableFiller& table) {
  for (const RowForm& whole : table.rows()) {
    for (const ColumnForm& column : whole.columns) {
      std::int64_t sum = 0;
      for (const RowForm& part : table.rows()) {
        if (is_part(name_of(part.id), name_of(whole.id))) sum += table.figure(part.id, column.id);
      }
      table.set_unless_given(whole.id, column.id, sum);
    }
  }
}

}  // namespace

void fill(Model& model) {
  for (ModelTable& table : model.tables) {
    TableFiller filler(table);
    switch (table.form->id) {
      case TableId::disclosure: fill_disclosure(filler); break;
      case TableId::applications: fill_applications(filler); break;
      case TableId::disputes: filler.sum_rows(); break;
      case TableId::statistics: fill_statistics(filler); break;
    }
    filler.fill_with_zeros();
  }
}

namespace {

/// Sums are left to `fill`.
bool is_sum(const TableForm& form, const RowForm& row, C column) {
  const auto has_parts = [&row](const RowForm& other) { return is_part(name_of(other.id), name_of(row.id)); };
  if (form.id == TableId::statistics) return std::any_of(form.rows.begin(), form.rows.end(), has_parts);
  if (form.id == TableId::disclosure) return column == C::in_force || (column == C::total && row.columns.size() > 1);
  return column == C::total || row.id == R::concluded || row.id == R::carried_out || row.id == R::received;
}

}  // namespace

Model dense_model(Edition edition) {
  constexpr int step = 37;
  constexpr int smallest = 12;
  constexpr int range = 87;
  Model model = model_of(edition);
  int number = 0;
  for (ModelTable& table : model.tables) {
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      const RowForm& form = table.form->rows[row];
      for (std::size_t column = 0; column < form.columns.size(); ++column) {
        number += step;
        if (is_sum(*table.form, form, form.columns[column].id)) continue;
        const bool has_unit = form.columns[column].measure == Measure::amount;
        table.cells[row][column] = std::to_string(smallest + number % range) + (has_unit ? "万元" : "");
      }
    }
  }
  fill(model);
  return model;
}

}  // namespace gouji
