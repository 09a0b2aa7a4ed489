// Stage: report. The typed report as text, one fact a line: the golden form of this stage.
#pragma once

#include <string>

#include "report/report.hpp"

namespace gouji {

[[nodiscard]] std::string dump(const Report& report);

}  // namespace gouji
