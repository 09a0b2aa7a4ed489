// Stage: parse, second level. A grid of the canonical text as raw rows: labels decide, wherever they stand in the row;
// headers only say which column a value belongs to.
#pragma once

#include <string_view>

#include "parse/piece.hpp"

namespace gouji {

/// `table` is the span from FS to GS.
[[nodiscard]] Piece read_grid(std::string_view canonical, Span table);

}  // namespace gouji
