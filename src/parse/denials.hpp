// Stage: parse, prose. What sentences say there was none of: 未收到申请, 没有发生行政复议、行政诉讼, 均已办结.
#pragma once

#include <string_view>

#include "parse/clause.hpp"
#include "report/report.hpp"

namespace gouji {

/// Adds the denials of one paragraph, whose figures have been read.
void read_denials(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out);

}  // namespace gouji
