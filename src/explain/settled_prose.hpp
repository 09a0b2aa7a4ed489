// Stage: explain. Sentences that state what the tables state once their wrong cells are mended: the sentence is right,
// and the finding of the cell tells what is wrong.
#pragma once

#include <span>

#include "check/check.hpp"

namespace gouji {

/// Drops findings of kind agreement that the certain causes among the others settle.
void drop_settled_prose(Verdict& verdict, const Report& report, std::span<const Pack> packs);

}  // namespace gouji
