// Mutation scores: every single wrong cell of the matrix, and of the disputes, is found by the rules of the form alone.
#include "trial/mutation.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

std::string contents(const std::string& digits, MoneyUnit unit = MoneyUnit::none) {
  const Cell cell{.state = CellState::number, .number = Decimal::parse(digits), .unit = unit, .text = digits};
  std::string texts;
  for (const Cell& each : corruptions_of(cell)) texts += (texts.empty() ? "" : " ") + each.text;
  return texts;
}

MutationScore score_of(const std::string& pack) {
  std::vector<PackTests> tests;
  tests.push_back(load_pack_tests(GOUJI_SOURCE_DIR "/rules/" + pack));
  const std::vector<Pack> packs = {tests.front().pack.pack()};
  return mutation_score(samples_of(tests), packs);
}

}  // namespace

TEST_CASE("what is tried of a cell") {
  CHECK(contents("0") == "1");
  CHECK(contents("7") == "8 71 6");
  CHECK(contents("120") == "121 1201 119 210 102");
  CHECK(contents("11") == "12 111 10");
  CHECK(contents("-3") == "-2 -31");
  CHECK(contents("25.1", MoneyUnit::ten_thousand_yuan) == "26.1万元 25.11万元 24.1万元 52.1万元");
  CHECK(corruptions_of({.state = CellState::unread}).empty());
  CHECK(corruptions_of({.state = CellState::text, .number = Decimal(3), .text = "3件"}).empty());
  CHECK(corruptions_of({.state = CellState::blank}).size() == 1);
}

TEST_CASE("the rules of the form find every single wrong cell of the matrix and the disputes") {
  const MutationScore score = score_of("form");
  const FoundShare matrix = score.of(TableId::applications);
  const FoundShare disputes = score.of(TableId::disputes);
  CHECK(matrix.found == matrix.tried);
  CHECK(matrix.tried > 2000);
  CHECK(disputes.found == disputes.tried);
  CHECK(disputes.tried > 100);
  CHECK(score.samples.size() == 6);
}

TEST_CASE("rules without sums find few") {
  const MutationScore score = score_of("base");
  CHECK(score.of(TableId::applications).tried > 2000);
  CHECK(score.of(TableId::applications).found == 0);
  CHECK(score.of(TableId::statistics).tried > 100);
}

}  // namespace gouji
