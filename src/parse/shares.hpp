// Stage: parse, prose. Parts with their share of a whole: 85件，占总数5.4%.
#pragma once

#include <string_view>

#include "parse/clause.hpp"
#include "report/report.hpp"

namespace gouji {

/// Adds the shares of one paragraph. Those of a whole that is named (占办结总数的) or of several parts at once (分别占)
/// are left out, and so are, among the figures that may be the whole, those that have a share themselves.
void read_shares(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out);

}  // namespace gouji
