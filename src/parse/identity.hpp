// Stage: parse. Is it an annual report at all? (semantics §6)
#pragma once

#include "report/report.hpp"

namespace gouji {

/// Sets `identity` and adds what decided it to `evidence`.
void identify(Report& report);

}  // namespace gouji
