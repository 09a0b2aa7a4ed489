// Rows that lost their blank cells.
#include "explain/placing.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "support/matrix.hpp"

namespace gouji {
namespace {

/// Makes a row one whose values are known without their places.
void lose_places(Table& table, std::size_t row, const std::vector<std::int64_t>& values) {
  table.rows[row].placed = false;
  table.rows[row].in_run = true;
  std::uint32_t at = 10'000 + static_cast<std::uint32_t>(row) * 100;
  for (std::int64_t value : values) {
    const std::string text = std::to_string(value);
    table.rows[row].values.push_back({text, {at, at + static_cast<std::uint32_t>(text.size())}});
    at += 20;
  }
  for (Cell& cell : table.cells[row]) cell = {};
}

std::string shown(const Cell& cell) {
  if (cell.state == CellState::blank) return "_";
  if (cell.state == CellState::number) return cell.number->to_string();
  return cell.number ? "?" + cell.number->to_string() : "?";
}

/// "32 1 _ _ _ 7 40 placed"; "?0" for a figure that is known without its place.
std::string row_of(const Table& table, std::size_t row) {
  std::string text;
  for (const Cell& cell : table.cells[row]) text += shown(cell) + " ";
  return text + (table.rows[row].inferred ? "placed" : "open");
}

struct Placing {
  test::Matrix matrix;
  Report report{.identity = Identity::report, .edition = Edition::e2021};

  explicit Placing(test::Matrix given) : matrix(std::move(given)) { report.tables.push_back(matrix.table()); }

  [[nodiscard]] std::size_t index(RowId row) const { return matrix.form->index_of(row).value(); }
  void lose(RowId row, const std::vector<std::int64_t>& values) { lose_places(report.tables[0], index(row), values); }
  void run() { place_values(report, builtin_packs()); }
  [[nodiscard]] std::string row(RowId row) const { return row_of(report.tables[0], index(row)); }
};

}  // namespace

TEST_CASE("a row is placed where the equations leave one way") {
  Placing one(test::matrix("dense"));
  one.lose(RowId::unavailable_not_made, {32, 1, 7, 40});
  one.run();
  CHECK(one.row(RowId::unavailable_not_made) == "32 1 _ _ _ 7 40 placed");

  Placing two(test::matrix("dense"));
  two.lose(RowId::unavailable_not_made, {32, 1, 7, 40});
  two.lose(RowId::refused_third_party, {22, 3, 1, 26});
  two.run();
  CHECK(two.row(RowId::unavailable_not_made) == "32 1 _ _ _ 7 40 placed");
  CHECK(two.row(RowId::refused_third_party) == "22 _ 3 1 _ _ 26 placed");
}

TEST_CASE("where noughts may stand in several cells their figure is known all the same") {
  Placing placing(test::matrix("hongze-2023"));
  placing.lose(RowId::granted, {0, 0, 0, 0});
  placing.lose(RowId::partly_granted, {4, 0, 0, 4});
  placing.run();
  CHECK(placing.row(RowId::granted) == "?0 ?0 ?0 ?0 ?0 ?0 0 open");
  CHECK(placing.row(RowId::partly_granted) == "4 ?0 ?0 ?0 ?0 ?0 4 open");
}

TEST_CASE("rows that could be exchanged stay open") {
  // Two results whose figures could each stand in either column: the columns' sums do not tell.
  test::Matrix matrix = test::matrix("hongze-2023");
  auto& research = matrix.grid[matrix.form->index_of(RowId::declined_publication).value()];
  auto& legal = matrix.grid[matrix.form->index_of(RowId::declined_excessive).value()];
  auto& sum = matrix.grid[matrix.form->index_of(RowId::concluded).value()];
  auto& received = matrix.grid[matrix.form->index_of(RowId::received).value()];
  research = {0, 0, 2, 0, 0, 0, 2};
  legal = {0, 0, 0, 0, 2, 0, 2};
  for (auto* row : {&sum, &received}) *row = {21, 0, 2, 0, 2, 0, 25};
  Placing placing(matrix);
  placing.lose(RowId::declined_publication, {2, 2});
  placing.lose(RowId::declined_excessive, {2, 2});
  placing.run();
  CHECK(placing.row(RowId::declined_publication) == "_ _ ? _ ? _ 2 open");
  CHECK(placing.row(RowId::declined_excessive) == "_ _ ? _ ? _ 2 open");
}

TEST_CASE("nothing is placed where no placement agrees with the equations") {
  Placing row(test::matrix("dense"));
  row.lose(RowId::unavailable_not_made, {32, 1, 7, 41});
  row.run();
  CHECK(row.row(RowId::unavailable_not_made) == "? ? ? ? ? ? ? open");

  Placing column(test::matrix("dense"));
  column.lose(RowId::unavailable_not_made, {33, 7, 40});
  column.run();
  CHECK(column.row(RowId::unavailable_not_made) == "? ? ? ? ? ? ? open");
}

TEST_CASE("values of the three groups of disputes in one row") {
  const TableForm& form = form_of(TableId::disputes, Edition::e2021);
  Placing placing({.form = &form, .grid = {{0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}}});
  Table& table = placing.report.tables[0];
  lose_places(table, 0, {4, 0, 0, 0, 4, 1, 0, 1, 0, 0, 0});
  for (std::size_t row : {1U, 2U}) {
    lose_places(table, row, {});
    table.rows[row].values = table.rows[0].values;
  }
  placing.run();
  CHECK(row_of(table, 0) == "4 0 0 0 4 placed");
  CHECK(row_of(table, 1) == "? ? ? ?0 1 open");
  CHECK(row_of(table, 2) == "?0 ?0 ?0 ?0 0 open");
}

TEST_CASE("every sound row is placed rightly or left open, whatever blanks it lost") {
  const test::Matrix dense = test::matrix("dense");
  for (std::size_t row = 0; row < dense.grid.size(); ++row) {
    for (unsigned lost = 1; lost < 128; ++lost) {
      test::Matrix matrix = dense;
      std::vector<std::int64_t> values;
      for (std::size_t column = 0; column < 7; ++column) {
        const bool blank = (lost >> column & 1U) != 0 && dense.grid[row][column] == 0;
        if (!blank) values.push_back(dense.grid[row][column]);
      }
      if (values.size() == 7) continue;
      Placing placing(matrix);
      lose_places(placing.report.tables[0], row, values);
      placing.run();
      for (std::size_t column = 0; column < 7; ++column) {
        const Cell& cell = placing.report.tables[0].cells[row][column];
        if (cell.number) CHECK(*cell.number == Decimal(dense.grid[row][column]));
        if (cell.state == CellState::blank) CHECK(dense.grid[row][column] == 0);
      }
    }
  }
}

}  // namespace gouji
