// Stage: explain. Figures that stand one cell away from where they belong: too many wrong cells for the smallest
// repairs, yet one slip.
#pragma once

#include <vector>

#include "explain/repair.hpp"

namespace gouji {

/// Every stretch of a row or column of which one end holds nought and which, moved by one cell onto it, makes all
/// equations hold that are tied to `broken`, which are all that are broken among them.
[[nodiscard]] std::vector<Repair> shifts(const Code& code, const Figures& figures,
                                         std::span<const EquationIndex> broken);

}  // namespace gouji
