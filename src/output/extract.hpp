// Stage: output. `gouji extract`: the figures of one report as they were read, in the form's vocabulary. It judges
// nothing. docs/schema/extract.schema.json is its contract.
#pragma once

#include <string>

#include "report/report.hpp"

namespace gouji {

[[nodiscard]] std::string print_extract(const Report& report);

}  // namespace gouji
