// Stage: output. SARIF 2.1.0 (OASIS), the format that code hosts and viewers exchange findings in. Lines and columns
// count code points; a document without lines names its places as logical locations.
#pragma once

#include <span>
#include <string>

#include "finding/checked_file.hpp"
#include "finding/language.hpp"
#include "output/rule_summary.hpp"

namespace gouji {

[[nodiscard]] std::string print_sarif(const RunResult& result, std::span<const RuleSummary> rules, Language language);

}  // namespace gouji
