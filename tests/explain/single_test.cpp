// One wrong cell: every cell of three matrices, every slip of a digit.
#include <string>

#include <doctest/doctest.h>

#include "support/matrix.hpp"

namespace gouji {
namespace {

struct Tally {
  int tried = 0;
  int located = 0;  ///< the wrong cell is the one certain cause
  int repaired = 0;
};

Tally try_all(test::Matrix matrix) {
  Tally tally;
  for (const Term cell : matrix.cells()) {
    const std::int64_t truth = matrix.at(cell);
    for (std::int64_t read : test::slips_of(truth)) {
      matrix.at(cell) = read;
      const auto diagnoses = diagnose(matrix);
      ++tally.tried;
      if (diagnoses.size() != 1 || diagnoses[0].causes.size() != 1 || diagnoses[0].causes[0].size() != 1) continue;
      const Amendment& found = diagnoses[0].causes[0][0];
      tally.located += found.cell == cell && diagnoses[0].explanations.empty();
      tally.repaired += found.cell == cell && found.from == read && found.to == truth;
    }
    matrix.at(cell) = truth;
  }
  return tally;
}

}  // namespace

TEST_CASE("a sound matrix has nothing to change") {
  for (std::string name : {"dense", "shuyang-fgj-2023", "hongze-2023"}) CHECK(diagnose(test::matrix(name)).empty());
}

TEST_CASE("every single slip is located and repaired") {
  for (std::string name : {"dense", "shuyang-fgj-2023", "hongze-2023"}) {
    CAPTURE(name);
    const Tally tally = try_all(test::matrix(name));
    MESSAGE(name, ": ", tally.tried, " slips");
    CHECK(tally.tried > 1'000);
    CHECK(tally.located == tally.tried);
    CHECK(tally.repaired == tally.tried);
  }
}

}  // namespace gouji
