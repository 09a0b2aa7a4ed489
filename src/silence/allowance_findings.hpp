// Stage: silence. What is wrong with comments that are to silence findings: no reason, no such rule, nothing silenced.
#pragma once

#include <vector>

#include "document/reading.hpp"
#include "finding/checked_file.hpp"
#include "silence/allowances.hpp"
#include "silence/silence.hpp"

namespace gouji {

/// By the rules of kind `allowance` that the packs have, in the order of the comments. A rule that
/// could not be applied, or was not asked for, cannot tell that it is allowed in vain.
[[nodiscard]] std::vector<Finding> findings_about(Allowances& allowances, const Reading& reading,
                                                  const SilencingRun& run, const CheckedFile& file);

}  // namespace gouji
