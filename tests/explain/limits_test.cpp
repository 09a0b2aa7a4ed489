// What no small change explains: the equations that contradict each other, and bounded effort on garbage.
#include <random>
#include <set>

#include <doctest/doctest.h>

#include "explain/core.hpp"
#include "explain/figures.hpp"
#include "support/matrix.hpp"

namespace gouji {
namespace {

using test::Matrix;

std::uint16_t row_of(const Matrix& matrix, RowId row) {
  return static_cast<std::uint16_t>(matrix.form->index_of(row).value());
}

bool has_repair(const Code& code, const Figures& figures, std::span<const EquationIndex> equations) {
  return !smallest_repairs(code, figures, equations).all.empty();
}

}  // namespace

TEST_CASE("four rows that are wrong each for itself contradict each other, and no three of them") {
  Matrix matrix = test::matrix("dense");
  // Each row is off by another amount in another column, and so is each of these columns.
  matrix.at({row_of(matrix, RowId::granted), 0}) += 1;
  matrix.at({row_of(matrix, RowId::refused_internal), 1}) += 20;
  matrix.at({row_of(matrix, RowId::declined_petition), 2}) += 300;
  matrix.at({row_of(matrix, RowId::unavailable_unclear), 3}) += 4'000;
  const auto equations = test::equations_about(*matrix.form);
  const Table table = matrix.table();
  const auto diagnoses = diagnose(table, equations);
  REQUIRE(diagnoses.size() == 1);
  CHECK(diagnoses[0].broken.size() == 8);
  CHECK(diagnoses[0].causes.empty());
  CHECK(diagnoses[0].explanations.empty());
  const auto& core = diagnoses[0].core;
  REQUIRE(core.size() >= 4);
  CHECK(core.size() < 8);

  const Code code(equations);
  const Figures figures = figures_of(table, code).value();
  CHECK_FALSE(has_repair(code, figures, core));
  for (std::size_t left_out = 0; left_out < core.size(); ++left_out) {
    std::vector<EquationIndex> rest = core;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(left_out));
    CHECK(has_repair(code, figures, rest));
  }
}

TEST_CASE("a matrix of random figures is left unexplained") {
  std::mt19937_64 random(7);
  for (int turn = 0; turn < 20; ++turn) {
    Matrix matrix = test::matrix("dense");
    for (auto& row : matrix.grid) {
      for (std::int64_t& figure : row) figure = static_cast<std::int64_t>(random() % 1'000);
    }
    const auto diagnoses = diagnose(matrix);
    REQUIRE(diagnoses.size() == 1);
    CHECK(diagnoses[0].causes.empty());
    CHECK(diagnoses[0].explanations.empty());
    CHECK(diagnoses[0].core.size() >= 4);
  }
}

TEST_CASE("figures that cannot be summed exactly are not explained") {
  Matrix matrix = test::matrix("dense");
  matrix.at({2, 0}) = largest_figure + 1;
  CHECK(diagnose(matrix).empty());
}

TEST_CASE("a decimal is put right by an integer") {
  const Matrix matrix = test::matrix("dense");
  Table table = matrix.table();
  Cell& cell = table.cells[2][0];
  REQUIRE(cell.text == "557");
  cell.text = "55.7";
  cell.number = Decimal::parse("55.7");
  const auto diagnoses = diagnose(table, test::equations_about(*matrix.form));
  REQUIRE(diagnoses.size() == 1);
  REQUIRE(diagnoses[0].causes.size() == 1);
  CHECK(diagnoses[0].causes[0][0].cell == Term{2, 0});
  CHECK(diagnoses[0].causes[0][0].to == 557);
}

}  // namespace gouji
