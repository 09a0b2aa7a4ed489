// How long it takes to say what is wrong with a matrix: one to three slips, and garbage that nothing explains.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

#include "support/matrix.hpp"

namespace gouji {
namespace {

using test::Matrix;
using test::Random;

void scramble(Matrix& matrix, Random& random) {
  for (auto& row : matrix.grid) {
    for (std::int64_t& figure : row) figure = static_cast<std::int64_t>(random() % 1'000);
  }
}

/// Rows that add up, results that do not: as many broken equations as there are columns.
void scramble_columns(Matrix& matrix, Random& random) {
  for (auto& row : matrix.grid) {
    row.back() = 0;
    for (std::size_t column = 0; column + 1 < row.size(); ++column) {
      row[column] = static_cast<std::int64_t>(random() % 1'000);
      row.back() += row[column];
    }
  }
}

template <typename Change>
void measure(const char* what, const char* name, Change change) {
  constexpr std::size_t times = 400;
  const Matrix sound = test::matrix(name);
  const std::vector<Equation> equations = test::equations_about(*sound.form);
  Random random(1);
  std::vector<double> taken;
  for (std::size_t turn = 0; turn < times; ++turn) {
    Matrix matrix = sound;
    change(matrix, random);
    const Table table = matrix.table();
    const auto begin = std::chrono::steady_clock::now();
    const auto diagnoses = diagnose(table, equations);
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
    if (!diagnoses.empty()) taken.push_back(time.count());
  }
  std::sort(taken.begin(), taken.end());
  std::printf("%-22s %-18s median %7.3f ms, worst %7.3f ms\n", what, name, taken[taken.size() / 2], taken.back());
}

}  // namespace
}  // namespace gouji

int main() {
  using namespace gouji;
  for (const char* name : {"dense", "hongze-2023"}) {
    measure("one slip", name, [](Matrix& matrix, Random& random) { spoil(matrix, 1, random); });
    measure("two slips", name, [](Matrix& matrix, Random& random) { spoil(matrix, 2, random); });
    measure("three slips", name, [](Matrix& matrix, Random& random) { spoil(matrix, 3, random); });
    measure("four slips", name, [](Matrix& matrix, Random& random) { spoil(matrix, 4, random); });
    measure("exchanged neighbours", name, test::exchange);
    measure("random figures", name, scramble);
    measure("random, rows sound", name, scramble_columns);
  }
}
