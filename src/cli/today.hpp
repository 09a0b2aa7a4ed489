// Stage: cli. The day on which the program runs.
#pragma once

#include "report/dates.hpp"

namespace gouji {

/// By the clock and the time zone of the machine.
[[nodiscard]] Date today();

}  // namespace gouji
