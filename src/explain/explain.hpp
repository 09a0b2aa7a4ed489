// Stage: explain. One cause, one finding: broken equations become findings about the cells that break them. What it
// cannot explain stays as the checks left it, with every explanation that is possible.
#pragma once

#include <span>

#include "check/check.hpp"

namespace gouji {

/// Checks the report by every rule of the packs and explains what does not add up.
///
/// A cell that is wrong beyond doubt has one finding, which goes by the first of the equations it breaks (see
/// Rule::precedence); all of them stand in `related` with their rules. An equation whose fault has several explanations
/// keeps its finding, with all of them in `suspects`. Last year's report only ranks them.
[[nodiscard]] Verdict assess(const Report& report, std::span<const Pack> packs, Language language,
                             const Context& context = {});

}  // namespace gouji
