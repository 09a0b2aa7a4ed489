// Stage: output. `gouji check --format json`: everything a run found, for programs. docs/schema/check.schema.json is
// its contract.
#pragma once

#include <string>

#include "finding/checked_file.hpp"

namespace gouji {

[[nodiscard]] std::string print_json(const RunResult& result);

}  // namespace gouji
