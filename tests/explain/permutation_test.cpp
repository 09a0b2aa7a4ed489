// Metamorphic: the equations do not tell the kinds of organisation apart, nor the results. Whoever reorders these
// columns and rows reorders the answer. Slips depend on neighbours, so cells and figures alone are compared.
#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include <doctest/doctest.h>

#include "support/matrix.hpp"

namespace gouji {
namespace {

using test::Matrix;
using test::Random;
using Order = std::vector<std::uint16_t>;  ///< for each index, where it goes

Order shuffled(std::size_t size, std::size_t first, std::size_t last, Random& random) {
  Order order(size);
  std::iota(order.begin(), order.end(), std::uint16_t{0});
  std::shuffle(order.begin() + static_cast<std::ptrdiff_t>(first), order.begin() + static_cast<std::ptrdiff_t>(last),
               random);
  return order;
}

struct Reordering {
  Order rows;
  Order columns;

  [[nodiscard]] Term operator()(Term cell) const { return {rows[cell.row], columns[cell.column]}; }

  [[nodiscard]] Matrix operator()(const Matrix& matrix) const {
    Matrix result = matrix;
    for (const Term cell : matrix.cells()) result.at((*this)(cell)) = matrix.grid[cell.row][cell.column];
    return result;
  }
};

using Changes = std::set<std::pair<Term, std::int64_t>>;

struct Answer {
  Changes certain;
  std::set<Changes> possible;

  friend bool operator==(const Answer&, const Answer&) = default;
};

Changes moved(const std::vector<Amendment>& amendments, const Reordering& order) {
  Changes changes;
  for (const Amendment& each : amendments) changes.emplace(order(each.cell), each.to);
  return changes;
}

Answer answer(const Matrix& matrix, const Reordering& order) {
  Answer result;
  for (const Diagnosis& diagnosis : diagnose(matrix)) {
    for (const Cause& cause : diagnosis.causes) result.certain.merge(moved(cause, order));
    for (const Explanation& each : diagnosis.explanations) result.possible.insert(moved(each.amendments, order));
  }
  return result;
}

}  // namespace

TEST_CASE("reordered organisations and results reorder the answer") {
  Random random(20'240'101);
  for (std::string name : {"dense", "hongze-2023"}) {
    const Matrix sound = test::matrix(name);
    const std::size_t rows = sound.grid.size();
    const Reordering same{shuffled(rows, 0, 0, random), shuffled(7, 0, 0, random)};
    for (std::size_t turn = 0; turn < 400; ++turn) {
      Matrix matrix = sound;
      if (turn % 4 == 3)
        exchange(matrix, random);
      else
        spoil(matrix, turn % 4 + 1, random);
      const Reordering order{shuffled(rows, 2, rows - 2, random), shuffled(7, 1, 6, random)};
      CHECK(answer(order(matrix), same) == answer(matrix, order));
    }
  }
}

}  // namespace gouji
