// Stage: parse, prose. Wholes with the parts they are said to consist of (semantics §9).
#pragma once

#include <string_view>

#include "parse/clause.hpp"
#include "report/report.hpp"

namespace gouji {

/// Adds the breakdowns of one paragraph.
void read_breakdowns(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out);

}  // namespace gouji
