// The equations of the forms as codes.
#include "explain/code.hpp"

#include <algorithm>
#include <map>

#include <doctest/doctest.h>

#include "support/matrix.hpp"

namespace gouji {
namespace {

/// By elimination modulo a large prime, which for these matrices of 0, 1 and −1 gives the rank over the rationals.
std::size_t rank_of(const Code& code) {
  constexpr std::int64_t prime = 1'000'003;
  const auto inverse = [](std::int64_t value) {
    std::int64_t result = 1;
    for (std::int64_t power = prime - 2; power > 0; power /= 2, value = value * value % prime) {
      if (power % 2 == 1) result = result * value % prime;
    }
    return result;
  };
  std::vector<std::vector<std::int64_t>> rows(code.equation_count(), std::vector<std::int64_t>(code.cell_count()));
  for (CellIndex cell = 0; cell < code.cell_count(); ++cell) {
    for (const Code::Part& part : code.signature(cell)) rows[part.equation][cell] = (part.coefficient + prime) % prime;
  }
  std::size_t rank = 0;
  for (std::size_t column = 0; column < code.cell_count() && rank < rows.size(); ++column) {
    const auto first = rows.begin() + static_cast<std::ptrdiff_t>(rank);
    const auto pivot = std::find_if(first, rows.end(), [column](const auto& row) { return row[column] != 0; });
    if (pivot == rows.end()) continue;
    std::iter_swap(first, pivot);
    for (auto row = first + 1; row != rows.end(); ++row) {
      const std::int64_t factor = (*row)[column] * inverse((*first)[column]) % prime;
      for (std::size_t at = column; at < row->size(); ++at) {
        (*row)[at] = ((*row)[at] + (prime - factor) * (*first)[at]) % prime;
      }
    }
    ++rank;
  }
  return rank;
}

/// Cells that change their equations in proportion cannot be told apart. Coefficients are 1 and −1, so that
/// proportional means equal or opposite.
std::size_t proportional_pairs(const Code& code) {
  std::map<std::vector<std::pair<int, int>>, std::size_t> seen;
  std::size_t pairs = 0;
  for (CellIndex cell = 0; cell < code.cell_count(); ++cell) {
    std::vector<std::pair<int, int>> signature;
    const int sign = code.signature(cell).front().coefficient;
    for (const Code::Part& part : code.signature(cell)) {
      CHECK(std::abs(part.coefficient) == 1);
      signature.emplace_back(part.equation, part.coefficient * sign);
    }
    pairs += seen[signature]++;
  }
  return pairs;
}

}  // namespace

TEST_CASE("the matrix is a code that tells every cell from every other") {
  struct Expected {
    Edition edition;
    std::size_t equations;
    std::size_t rank;
    std::size_t cells;
  };
  for (const Expected& each : {Expected{Edition::e2021, 39, 37, 175}, Expected{Edition::e2019, 37, 35, 161}}) {
    const auto equations = test::equations_about(form_of(TableId::applications, each.edition));
    const Code code(equations);
    CHECK(code.equation_count() == each.equations);
    CHECK(rank_of(code) == each.rank);
    CHECK(code.cell_count() == each.cells);
    CHECK(proportional_pairs(code) == 0);
    CHECK(code.component(0) == code.component(static_cast<EquationIndex>(code.equation_count() - 1)));
  }
}

TEST_CASE("the dispute sums are three codes apart") {
  const auto equations = test::equations_about(form_of(TableId::disputes, Edition::e2021));
  const Code code(equations);
  CHECK(code.equation_count() == 3);
  CHECK(rank_of(code) == 3);
  CHECK(code.cell_count() == 15);
  CHECK(code.component(0) != code.component(1));
  CHECK(code.component(1) != code.component(2));
}

TEST_CASE("the sums of the return are a code for each group and column") {
  const auto equations = test::equations_about(form_of(TableId::statistics, Edition::e2014));
  const Code code(equations);
  CHECK(code.equation_count() == 8);  // 收到申请数, 办结数, 答复数, 从事人员数: this year and in all
  CHECK(rank_of(code) == 8);
  CHECK(code.cell_count() == 2 * (7 + 3 + 10 + 3));
  for (EquationIndex first = 0; first < code.equation_count(); ++first) {
    for (EquationIndex second = 0; second < first; ++second) CHECK(code.component(first) != code.component(second));
  }
}

}  // namespace gouji
