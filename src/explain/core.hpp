// Stage: explain. Which equations contradict each other.
#pragma once

#include <vector>

#include "explain/repair.hpp"

namespace gouji {

/// Of broken equations that no small repair mends, some that are enough for that: with any of them left out the others
/// could be mended. Where the search would take too long, more than that.
[[nodiscard]] std::vector<EquationIndex> contradictory_core(const Code& code, const Figures& figures,
                                                            std::span<const EquationIndex> broken);

}  // namespace gouji
