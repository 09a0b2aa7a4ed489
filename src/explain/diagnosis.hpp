// Stage: explain. What is wrong with a table whose equations do not hold: which cells, what they should be, and how
// sure that is. Values only; words and findings are made of it elsewhere.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "explain/repair.hpp"
#include "explain/slip.hpp"
#include "pack/equation.hpp"
#include "report/report.hpp"

namespace gouji {

/// A figure for a cell that is known from elsewhere.
struct Hint {
  enum class Source : std::uint8_t {
    prose,         ///< the prose states it
    last_year,     ///< last year's figure of the same cell
    carried_over,  ///< what last year carried out, of what was carried in
  };

  Term cell;
  std::int64_t figure = 0;
  Source source = Source::prose;
};

/// One cell to change, and why it is likely.
struct Amendment {
  Term cell;
  std::int64_t from = 0;  ///< 0 where nothing is printed
  std::int64_t to = 0;
  Slip slip = Slip::none;
  std::optional<Term> other;  ///< the cell exchanged with or copied from, the one that holds the rest of a split figure

  friend bool operator==(const Amendment&, const Amendment&) = default;
};

/// Cells that are changed together, in the order of the form.
struct Explanation {
  std::vector<Amendment> amendments;
  int weight = 0;
};

/// A cell that is wrong beyond doubt, as far as sets of `largest_repair` cells go; two where one slip exchanged them.
using Cause = std::vector<Amendment>;

/// Of the equations that are tied together by common cells: what mends those that are broken.
struct Diagnosis {
  std::vector<EquationIndex> broken;
  std::vector<Cause> causes;              ///< common to all smallest repairs
  std::vector<Explanation> explanations;  ///< of what the causes leave broken: several, the likeliest first, or none
  std::vector<EquationIndex> core;        ///< where nothing small mends them: equations that cannot hold together
};

/// The diagnoses of a table, one for each set of equations tied together of which some are broken. `equations` are
/// those whose figures are all known. Figures too large to be summed exactly are not diagnosed. Hints only rank what
/// the arithmetic leaves open.
[[nodiscard]] std::vector<Diagnosis> diagnose(const Table& table, std::span<const Equation> equations,
                                              std::span<const Hint> hints = {});

}  // namespace gouji
