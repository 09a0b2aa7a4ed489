// Stage: explain. How a person, or a program that converts files, comes to write one figure for another. Each slip has
// a weight: of explanations that mend a table alike, the lightest is told first.
#pragma once

#include <cstdint>
#include <string_view>

namespace gouji {

enum class Slip : std::uint8_t {
  none,               ///< only the arithmetic says so
  transposed,         ///< two neighbouring digits exchanged: 5584 for 5548
  dropped,            ///< a digit left out
  doubled,            ///< a digit written twice
  added,              ///< a digit too many
  changed,            ///< one digit of several is another
  single_changed,     ///< the only digit is another
  left_blank,         ///< nothing written
  copied,             ///< the figure of a neighbouring cell
  outdated_sum,       ///< a sum that is not that of its parts
  missing_sum,        ///< a sum of nought, or none, over parts that are not
  told_by_prose,      ///< the prose states the true figure
  told_by_last_year,  ///< last year's report carried out the true figure
  of_last_year,       ///< last year's figure left standing
  glued,              ///< by conversion: the ordinal of the next label stuck to it
  split,              ///< by conversion: its digits went into two cells
  exchanged,          ///< stands in a neighbouring cell, and that one's figure here
  exchanged_afar,     ///< the same of two cells of one row or column
  misplaced,          ///< stands one cell away from where it belongs, where nothing stands
  shifted,            ///< stands one cell away from where it belongs, as its neighbours do
};

/// The slip of digits that turns the true figure into the one read, `none` where there is none. Both in plain digits.
[[nodiscard]] Slip slip_of_digits(std::string_view read, std::string_view truth);

/// What an explanation by this slip weighs: 1 is likely, 10 is not.
[[nodiscard]] int weight_of(Slip slip);

}  // namespace gouji
