// Stage: output. How a text for people may look; the program decides it from the terminal and the environment.
#pragma once

#include "text/display_width.hpp"

namespace gouji {

struct Style {
  bool colour = false;
  unsigned width = 0;  ///< columns of the terminal; 0 where there is none
  AmbiguousWidth ambiguous = AmbiguousWidth::narrow;
  bool shows_suppressed = false;  ///< also the findings that do not count, each with its reason
};

}  // namespace gouji
