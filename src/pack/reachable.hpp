// Stage: pack. Whether a rule speaks of cells that some edition's form has: one that speaks of none checks nothing.
#pragma once

#include "pack/rule.hpp"

namespace gouji {

/// Reports before 2019 have the statistical return alone, those since have the three tables of the form.
[[nodiscard]] bool has_table(Edition edition, TableId table);

/// Of a rule with a table and an expression: some row, column or group of some edition that it is for has all its
/// cells.
[[nodiscard]] bool is_reachable(const Rule& rule);

}  // namespace gouji
