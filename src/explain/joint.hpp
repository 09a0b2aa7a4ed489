// Stage: explain. Rows that lost their blanks, taken together: the equations across rows rule out plans that each row
// by itself allows.
#pragma once

#include <span>
#include <vector>

#include "explain/lost_row.hpp"

namespace gouji {

/// Drops from each row the plans that are part of no joint placement under which every equation across rows holds
/// whose other cells are known. False, with nothing dropped, where there is no such placement or the search would take
/// too long.
[[nodiscard]] bool keep_joint_plans(std::vector<LostRow>& rows, const Table& table,
                                    std::span<const Equation> equations);

}  // namespace gouji
