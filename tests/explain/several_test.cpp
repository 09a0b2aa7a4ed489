// Several wrong cells: random pairs and triples of slips, exchanged neighbours, shifted rows.
#include <algorithm>
#include <random>
#include <string>

#include <doctest/doctest.h>

#include "support/matrix.hpp"

namespace gouji {
namespace {

using test::Matrix;
using test::Random;

Term random_cell(const Matrix& matrix, Random& random) {
  const auto row = static_cast<std::uint16_t>(random() % matrix.grid.size());
  return {row, static_cast<std::uint16_t>(random() % matrix.grid[row].size())};
}

/// The true figures of cells that were changed.
using Truth = std::vector<std::pair<Term, std::int64_t>>;

/// Changes so many different cells by a slip each.
Truth spoil_apart(Matrix& matrix, std::size_t cells, Random& random) {
  Truth truth;
  while (truth.size() < cells) {
    const Term cell = random_cell(matrix, random);
    const bool known = std::any_of(truth.begin(), truth.end(), [cell](const auto& each) { return each.first == cell; });
    if (known) continue;
    truth.emplace_back(cell, matrix.at(cell));
    const auto slips = test::slips_of(matrix.at(cell));
    matrix.at(cell) = slips[random() % slips.size()];
  }
  std::sort(truth.begin(), truth.end());
  return truth;
}

bool tells(const std::vector<Amendment>& amendments, const Truth& truth) {
  return std::equal(
      amendments.begin(), amendments.end(), truth.begin(), truth.end(),
      [](const Amendment& each, const auto& pair) { return each.cell == pair.first && each.to == pair.second; });
}

std::vector<Amendment> amendments_of(const std::vector<Cause>& causes) {
  std::vector<Amendment> all;
  for (const Cause& cause : causes) all.insert(all.end(), cause.begin(), cause.end());
  std::sort(all.begin(), all.end(), [](const Amendment& a, const Amendment& b) { return a.cell < b.cell; });
  return all;
}

/// What is told first: all causes and the likeliest explanation of the rest.
std::vector<Amendment> first_answer(const Diagnosis& diagnosis) {
  std::vector<Cause> all = diagnosis.causes;
  if (!diagnosis.explanations.empty()) all.push_back(diagnosis.explanations.front().amendments);
  return amendments_of(all);
}

struct Tally {
  int tried = 0;
  int right = 0;          ///< the first answer is the truth
  int certain = 0;        ///< everything was told as certain
  int wrong_certain = 0;  ///< something untrue was told as certain
  int listed = 0;         ///< the truth is among the answers
};

void count(Tally& tally, const std::vector<Diagnosis>& diagnoses, const Truth& truth) {
  ++tally.tried;
  if (diagnoses.size() != 1) return;
  const Diagnosis& diagnosis = diagnoses.front();
  tally.right += tells(first_answer(diagnosis), truth);
  tally.certain += diagnosis.explanations.empty() && !diagnosis.causes.empty();
  for (const Amendment& each : amendments_of(diagnosis.causes)) {
    const bool is_true = std::find(truth.begin(), truth.end(), std::pair(each.cell, each.to)) != truth.end();
    if (is_true) continue;
    ++tally.wrong_certain;
    break;
  }
  const bool listed =
      std::any_of(diagnosis.explanations.begin(), diagnosis.explanations.end(), [&](const Explanation& each) {
        std::vector<Cause> all = diagnosis.causes;
        all.push_back(each.amendments);
        return tells(amendments_of(all), truth);
      });
  tally.listed += listed || tells(amendments_of(diagnosis.causes), truth);
}

Tally try_random(const std::string& name, std::size_t cells, int times, std::uint64_t seed) {
  const Matrix sound = test::matrix(name);
  Random random(seed);
  Tally tally;
  for (int i = 0; i < times; ++i) {
    Matrix matrix = sound;
    const Truth truth = spoil_apart(matrix, cells, random);
    count(tally, diagnose(matrix), truth);
  }
  MESSAGE(name, ", ", cells, " slips: ", tally.right, " of ", tally.tried, " told first, ", tally.listed, " listed, ",
          tally.certain, " as certain, ", tally.wrong_certain, " wrongly certain");
  return tally;
}

}  // namespace

TEST_CASE("two independent slips in a dense matrix") {
  const Tally tally = try_random("dense", 2, 2'000, 1);
  CHECK(tally.right * 100 >= tally.tried * 99);
  CHECK(tally.wrong_certain == 0);
}

TEST_CASE("three independent slips in a dense matrix") {
  const Tally tally = try_random("dense", 3, 300, 2);
  CHECK(tally.right * 100 >= tally.tried * 95);
  CHECK(tally.wrong_certain == 0);
}

TEST_CASE("sparse matrices tell less, and nothing untrue") {
  for (std::string name : {"shuyang-fgj-2023", "hongze-2023"}) {
    const Tally two = try_random(name, 2, 1'000, 3);
    CHECK(two.wrong_certain == 0);
    const Tally three = try_random(name, 3, 100, 4);
    CHECK(three.wrong_certain == 0);
  }
}

}  // namespace gouji
