// Stage: fix. What a cell prints, and which part of it is the figure: the one that the parser reads there.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/span.hpp"

namespace gouji::fix {

/// What a new figure takes the place of.
struct PrintedFigure {
  enum class Kind : std::uint8_t { number, dash, blank };

  Kind kind = Kind::blank;
  Span place;  ///< of the print: a number with its signs and fraction, a dash without the blanks around it, all blanks

  friend bool operator==(const PrintedFigure&, const PrintedFigure&) = default;
};

/// Nothing where the cell holds text without a number outside brackets, or with several, or where characters are lost.
[[nodiscard]] std::optional<PrintedFigure> find_figure(std::string_view printed);

}  // namespace gouji::fix
