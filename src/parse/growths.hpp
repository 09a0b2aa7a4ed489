// Stage: parse, prose. By how much figures have changed since the year before: 同比上升113.6%.
#pragma once

#include <string_view>

#include "parse/clause.hpp"
#include "report/report.hpp"

namespace gouji {

/// Adds the growths of one paragraph, whose figures have been read: percentages behind a figure that is known to be the
/// organ's own of this year.
void read_growths(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out);

}  // namespace gouji
