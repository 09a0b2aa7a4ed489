// Stage: parse. The disputes table: fifteen values under three headings, in one row, in three tables of five, or with a
// heading at the side.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parse/assemble.hpp"

namespace gouji {

/// The tables of disputes that the pieces hold, in order.
[[nodiscard]] std::vector<Table> read_disputes(std::string_view canonical, const std::vector<PlacedPiece>& pieces);

}  // namespace gouji
