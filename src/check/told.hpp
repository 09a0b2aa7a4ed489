// Stage: check. What the same figure would tell twice: a breakdown that is broken by a figure which the tables have
// otherwise (semantics §9).
#pragma once

#include <span>

#include "check/check.hpp"

namespace gouji {

/// Drops findings of kind breakdown that a finding of kind agreement explains: with the table's figure in place of the
/// stated one the parts sum to their whole.
void drop_told_breakdowns(std::vector<Finding>& findings, std::span<const Pack> packs);

}  // namespace gouji
