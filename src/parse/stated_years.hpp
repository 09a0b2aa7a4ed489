// Stage: parse. The years that stand where the report's own year must: title, page title, the header of the statistical
// return, and the first of section 一.
#pragma once

#include <string_view>
#include <vector>

#include "parse/blocks.hpp"
#include "report/report.hpp"

namespace gouji {

[[nodiscard]] std::vector<StatedYear> read_stated_years(std::string_view canonical, const std::vector<Block>& blocks,
                                                        const Report& report);

}  // namespace gouji
