// Stage: output. Measures and cuts text by the columns it takes.
#pragma once

#include <string_view>

#include "text/display_width.hpp"

namespace gouji {

struct Ruler {
  AmbiguousWidth ambiguous = AmbiguousWidth::narrow;

  [[nodiscard]] std::size_t width(std::string_view text) const { return display_width(text, ambiguous); }
  /// As much of the beginning, or of the end, as fits.
  [[nodiscard]] std::string_view head(std::string_view text, std::size_t columns) const;
  [[nodiscard]] std::string_view tail(std::string_view text, std::size_t columns) const;
};

}  // namespace gouji
