// Stage: trial. Sound reports with one wrong cell: what the rules of packs find of them. The cell is changed in the
// report as parsed, so that the score is of the rules alone.
#pragma once

#include <span>

#include "output/mutation.hpp"
#include "report/cell.hpp"
#include "report/report.hpp"
#include "trial/pack_tests.hpp"

namespace gouji {

/// A sound report that is spoilt, and what it is called.
struct Sample {
  std::string name;
  Report report;
};

/// The reports among the fixtures of the packs in which these find nothing, and a dense model of each edition that
/// their rules are for.
[[nodiscard]] std::vector<Sample> samples_of(std::span<const PackTests> packs);

/// Every other content of the cell that is tried: one more, one less where that is not negative, a digit appended, two
/// neighbours exchanged.
[[nodiscard]] std::vector<Cell> corruptions_of(const Cell& cell);

/// By the rules of the packs together. A change is found where they find anything that they do not find without it.
[[nodiscard]] MutationScore mutation_score(std::vector<Sample> samples, std::span<const Pack> packs);

}  // namespace gouji
