// Stage: explain. Values that lost their blank cells, put where the equations say they belong. What the equations leave
// open stays unplaced: no figure is guessed.
#pragma once

#include <span>

#include "pack/rule.hpp"
#include "report/report.hpp"

namespace gouji {

/// Places the values of rows that lost blank cells by all placements consistent with the equations of the packs within
/// and across rows. A row with one placement is placed, and `inferred`. Of the others those cells are filled on whose
/// value all placements agree; where they agree on the figure alone, the cell stays unread and holds it.
void place_values(Report& report, std::span<const Pack> packs);

}  // namespace gouji
