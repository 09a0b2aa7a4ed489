// Stage: parse. Sections from headings: each reaches to the next heading of the form.
#pragma once

#include <string_view>
#include <vector>

#include "parse/blocks.hpp"
#include "report/report.hpp"

namespace gouji {

[[nodiscard]] std::vector<Section> read_sections(std::string_view canonical, const std::vector<Block>& blocks);

}  // namespace gouji
