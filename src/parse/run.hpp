// Stage: parse, second level. The tokens of a run as raw rows: each label takes the values up to the next label or
// header. Values that stand where no row can own them are noted, not dealt out.
#pragma once

#include <string_view>

#include "parse/blocks.hpp"
#include "parse/piece.hpp"

namespace gouji {

[[nodiscard]] Piece read_run(std::string_view canonical, const Block& run);

}  // namespace gouji
