// Stage: parse. Which value of a statistical return stands in which column. Returns have columns of their own, and
// print one column of figures or two.
#pragma once

#include <span>

#include "parse/placement.hpp"

namespace gouji {

/// In a grid the values that stand under the headers; in a run those of a row that has no more than there are columns.
[[nodiscard]] Placement place_statistics(std::span<const ColumnForm> columns, const Line& line, const Piece& piece);

}  // namespace gouji
