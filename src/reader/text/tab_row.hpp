// Stage: reader, text. Rows whose cells are cut by tabs.
#pragma once

#include <algorithm>
#include <string_view>

#include "reader/text/line.hpp"

namespace gouji::lines {

/// Whether the tabs of a line make cells: at least two with text, or one with empty ones after it. Tabs that merely
/// indent do not.
[[nodiscard]] bool is_tab_row(std::string_view line);

/// Calls `cell(Span text)` for each cell of a row, empty ones too.
template <class Cell>
void for_each_tab_cell(std::string_view source, Span line, Cell cell) {
  for (std::uint32_t begin = line.begin;;) {
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(source.find('\t', begin), line.end));
    cell(trimmed(source, {begin, end}));
    if (end == line.end) return;
    begin = end + 1;
  }
}

}  // namespace gouji::lines
