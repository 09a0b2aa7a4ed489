// Stage: parse. What damaged labels stand for: rows, columns and sections that no telling word gave away.
#pragma once

#include <string_view>
#include <vector>

#include "parse/piece.hpp"

namespace gouji {

[[nodiscard]] std::optional<RowId> nearest_row(TableId table, std::string_view label);

/// By its title, which the form prints behind an ordinal.
[[nodiscard]] std::optional<SectionId> nearest_section(std::string_view title);

/// Gives each unknown header the column of the form whose label is nearest, unless another header names it. Labels of
/// two characters are left alone: 小计 is not 总计.
void name_damaged_headers(std::string_view canonical, std::vector<Header>& headers);

}  // namespace gouji
