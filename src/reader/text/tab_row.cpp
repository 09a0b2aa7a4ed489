#include "reader/text/tab_row.hpp"

namespace gouji::lines {

bool is_tab_row(std::string_view line) {
  const std::size_t indent = std::min(line.find_first_not_of('\t'), line.size());
  if (line.find('\t', indent) == std::string_view::npos) return false;
  std::uint32_t cells = 0;
  std::uint32_t filled = 0;
  for_each_tab_cell(line, {0, static_cast<std::uint32_t>(line.size())}, [&](Span cell) {
    ++cells;
    if (!cell.empty()) ++filled;
  });
  return filled >= 2 || (filled == 1 && cells >= 3);
}

}  // namespace gouji::lines
