// Figures in each other's place, and figures that moved on by one cell.
#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "explain/answers.hpp"

namespace gouji {
namespace {

using test::Matrix;

struct Tally {
  int tried = 0;
  int listed = 0;       ///< the true pair is among the explanations
  int alone = 0;        ///< exactly one explanation exchanges two figures
  int alone_first = 0;  ///< and it is told first
  int falsely_certain = 0;
};

bool is_exchange(const std::vector<Amendment>& amendments) {
  return std::any_of(amendments.begin(), amendments.end(), [](const Amendment& each) {
    return each.slip == Slip::exchanged || each.slip == Slip::exchanged_afar || each.slip == Slip::misplaced;
  });
}

/// All answers to the table: the certain one, or the explanations.
std::vector<std::vector<Amendment>> answers(const Diagnosis& diagnosis) {
  std::vector<std::vector<Amendment>> all(diagnosis.causes.begin(), diagnosis.causes.end());
  for (const Explanation& each : diagnosis.explanations) all.push_back(each.amendments);
  return all;
}

void try_pair(Tally& tally, Matrix matrix, Term a, Term b) {
  if (matrix.at(a) == matrix.at(b)) return;
  std::swap(matrix.at(a), matrix.at(b));
  const auto diagnoses = diagnose(matrix);
  ++tally.tried;
  if (diagnoses.size() != 1) return;
  const auto all = answers(diagnoses[0]);
  const auto is_true = [&](const std::vector<Amendment>& each) {
    return each.size() == 2 && each[0].cell == a && each[0].to == matrix.at(b) && each[1].cell == b &&
           each[1].to == matrix.at(a);
  };
  tally.listed += std::any_of(all.begin(), all.end(), is_true);
  tally.falsely_certain += !diagnoses[0].causes.empty() && all.size() > 1;
  if (std::count_if(all.begin(), all.end(), is_exchange) != 1) return;
  ++tally.alone;
  tally.alone_first += is_exchange(all.front());
}

Tally try_all(const std::string& name) {
  const Matrix sound = test::matrix(name);
  Tally tally;
  for (const Term cell : sound.cells()) {
    const Term below{static_cast<std::uint16_t>(cell.row + 1), cell.column};
    const Term beside{cell.row, static_cast<std::uint16_t>(cell.column + 1)};
    if (below.row < sound.grid.size()) try_pair(tally, sound, cell, below);
    if (beside.column < sound.grid[cell.row].size()) try_pair(tally, sound, cell, beside);
  }
  MESSAGE(name, ", exchanged neighbours: ", tally.listed, " of ", tally.tried, " listed, ", tally.alone,
          " the one exchange, ", tally.alone_first, " of these first");
  return tally;
}

}  // namespace

TEST_CASE("neighbours in each other's place, in a dense matrix") {
  const Tally tally = try_all("dense");
  CHECK(tally.listed * 100 >= tally.tried * 99);
  CHECK(tally.alone * 100 >= tally.tried * 65);
  CHECK(tally.alone_first == tally.alone);
  CHECK(tally.falsely_certain == 0);
}

TEST_CASE("neighbours in each other's place, in sparse matrices") {
  for (std::string name : {"shuyang-fgj-2023", "hongze-2023"}) {
    const Tally tally = try_all(name);
    CHECK(tally.listed * 100 >= tally.tried * 99);
    CHECK(tally.alone_first == tally.alone);
    CHECK(tally.falsely_certain == 0);
  }
}

TEST_CASE("a row that moved on by one cell") {
  Matrix matrix = test::matrix("dense");
  auto& row = matrix.grid[matrix.form->index_of(RowId::unavailable_not_made).value()];
  CHECK(row == std::vector<std::int64_t>{32, 1, 0, 0, 0, 7, 40});
  row = {0, 32, 1, 0, 0, 7, 40};
  const std::string answer = test::to_string(*matrix.form, diagnose(matrix));
  CHECK(answer.substr(0, answer.find('\n')) ==
        "perhaps: unavailable.not_made.natural_person 0→32 shifted, unavailable.not_made.commercial 32→1 shifted, "
        "unavailable.not_made.research 1→0 shifted");
}

TEST_CASE("a long stretch that moved on is one slip") {
  Matrix matrix = test::matrix("dense");
  auto& row = matrix.grid[matrix.form->index_of(RowId::declined_reconfirmation).value()];
  CHECK(row == std::vector<std::int64_t>{18, 0, 1, 1, 0, 1, 21});
  row = {0, 18, 0, 1, 1, 1, 21};
  CHECK(
      test::to_string(*matrix.form, diagnose(matrix)) ==
      "perhaps: declined.reconfirmation.natural_person 0→18 shifted, declined.reconfirmation.commercial 18→0 shifted, "
      "declined.reconfirmation.research 0→1 shifted, declined.reconfirmation.legal_service 1→0 shifted\n");
}

}  // namespace gouji
