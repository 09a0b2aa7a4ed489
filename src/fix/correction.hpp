// Stage: fix. A figure to be printed in place of what a cell holds.
#pragma once

#include <string>

#include "document/room.hpp"
#include "text/span.hpp"

namespace gouji {

struct Correction {
  Span cell;           ///< of the canonical text: what the cell holds; empty or blanks where it holds nothing
  std::string figure;  ///< the new figure in plain ASCII digits
  Room room = {};      ///< where to write it, if the cell is not the place

  friend bool operator==(const Correction&, const Correction&) = default;
};

}  // namespace gouji
