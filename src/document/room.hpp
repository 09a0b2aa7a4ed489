// Stage: document. Where a figure can be written that has no cell of its own: what the parser knows of the place, in
// terms of the canonical text.
#pragma once

#include <cstdint>
#include <variant>

#include "text/span.hpp"

namespace gouji {

/// The blank is an empty line, at the cell's own span. Cells are set off by so many empty lines.
struct EmptyLine {
  std::uint32_t gap = 0;

  friend bool operator==(const EmptyLine&, const EmptyLine&) = default;
};

/// The blank stands in the line of another value, in columns.
struct UnderColumn {
  Span beside;                     ///< a value in the same line
  std::uint32_t middle = 0;        ///< twice the middle of the figure, from the begin of the line
  bool counts_characters = false;  ///< else columns of a terminal

  friend bool operator==(const UnderColumn&, const UnderColumn&) = default;
};

/// The blank has left no trace between two values, or between one and the label.
struct BetweenValues {
  Span before;             ///< the value before it, or the label
  bool is_first = false;   ///< it is the label
  Span after;              ///< the value behind it; empty where it would be the last
  Span separator;          ///< what stands between two values of the row, or between its label and its value
  std::uint32_t rank = 0;  ///< of the blanks in this place

  friend bool operator==(const BetweenValues&, const BetweenValues&) = default;
};

/// Nothing is blank: the last digit of the cell is the ordinal of the label that goes on behind it.
struct BeforeOrdinal {
  Span separator;  ///< what stands between two values of the row

  friend bool operator==(const BeforeOrdinal&, const BeforeOrdinal&) = default;
};

/// Nothing where the cell's own span is the place, or where there is none.
using Room = std::variant<std::monostate, EmptyLine, UnderColumn, BetweenValues, BeforeOrdinal>;

}  // namespace gouji
