// Cells that an equation ties together though it holds as they are: mended one by one, they would break it.
#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "explain/explain.hpp"
#include "support/matrix.hpp"

namespace gouji {
namespace {

constexpr std::int64_t blank = -1;

/// "granted.natural_person→21 granted.other→0 ; " for each finding that is certain.
std::string certain_causes(const test::Matrix& matrix) {
  Report report{.identity = Identity::report, .edition = Edition::e2021};
  report.tables.push_back(matrix.table());
  std::string causes;
  for (const Finding& finding : assess(report, builtin_packs(), Language::en).findings) {
    if (!has_certain_cause(finding)) continue;
    for (const Suspect& each : finding.suspects) causes += to_string(each.at) + "→" + each.proposed + " ";
    causes += "; ";
  }
  return causes;
}

}  // namespace

TEST_CASE("a figure in the wrong column is one cause, though nothing checks that column") {
  test::Matrix matrix = test::matrix("hongze-2023");
  const auto row_of = [&](RowId row) -> std::vector<std::int64_t>& {
    return matrix.grid[matrix.form->index_of(row).value()];
  };
  REQUIRE(certain_causes(matrix) == "");
  constexpr std::size_t natural_person = 0;
  constexpr std::size_t legal_service = 4;
  auto& row = row_of(RowId::partly_granted);
  REQUIRE(row == std::vector<std::int64_t>{4, 0, 0, 0, 0, 0, 4});
  for (auto id : {RowId::concluded, RowId::received}) row_of(id)[legal_service] = blank;
  row[natural_person] = blank;
  row[legal_service] = 4;
  const std::string moved =
      "applications.partly_granted.natural_person→4 applications.partly_granted.legal_service→0 ; ";
  CHECK(certain_causes(matrix) == moved);

  row_of(RowId::unavailable_not_made)[6] = 8;  // and something else
  CHECK(certain_causes(matrix) == moved + "applications.unavailable.not_made.total→3 ; ");
}

}  // namespace gouji
