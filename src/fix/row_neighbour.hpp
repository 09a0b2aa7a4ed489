// Stage: fix. The cell of a row whose style a new figure takes over.
#pragma once

#include <optional>
#include <string_view>

#include "text/span.hpp"

namespace gouji::fix {

/// Of the cells in the same row of the canonical text the nearest that holds nothing but a number, else the nearest
/// that holds anything, right before left: its content without blanks around it.
[[nodiscard]] std::optional<Span> nearest_filled_cell(std::string_view canonical, Span cell);

}  // namespace gouji::fix
