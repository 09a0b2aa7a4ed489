// Stage: fix. A figure to be printed in place of what a cell holds.
#pragma once

#include <cstdint>
#include <string>

#include "text/span.hpp"

namespace gouji {

struct Correction {
  Span cell;  ///< of the canonical text: what the cell holds; empty or blanks where it holds nothing, Span{} where that
              ///< has no place
  std::string figure;     ///< the new figure in plain ASCII digits
  std::uint32_t gap = 0;  ///< of a blank on an empty line: empty lines that set off one cell from the next

  friend bool operator==(const Correction&, const Correction&) = default;
};

}  // namespace gouji
