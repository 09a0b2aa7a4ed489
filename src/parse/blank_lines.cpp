#include "parse/blank_lines.hpp"

#include <algorithm>
#include <cassert>

namespace gouji {
namespace {

bool shares_lines(const Line& line) {
  const auto same_line = [](const Slot& a, const Slot& b) { return a.line == b.line; };
  return std::adjacent_find(line.slots.begin(), line.slots.end(), same_line) != line.slots.end();
}

/// The cells of a row up to its last value; nothing where values stand closer than the gap.
std::optional<std::size_t> cells_up_to_last_value(const Line& line, std::uint32_t gap) {
  std::size_t cells = line.slots.size();
  for (const Slot& slot : line.slots) {
    if (slot.blank_before < gap) return std::nullopt;
    cells += slot.blank_before - gap;
  }
  return cells;
}

/// How many cells behind its last value the row lacks; nothing where its empty lines are not as many.
std::optional<std::size_t> cells_behind_last_value(RunRow row, std::uint32_t gap) {
  const auto up_to_last = cells_up_to_last_value(*row.line, gap);
  if (!up_to_last || *up_to_last > row.cells) return std::nullopt;
  const std::size_t behind = row.cells - *up_to_last;
  if (behind > 0 && row.line->blank_after != gap + behind) return std::nullopt;
  return behind;
}

std::uint32_t begin_of_line(std::string_view text, std::uint32_t at) {
  return at == 0 ? 0 : static_cast<std::uint32_t>(text.rfind('\n', at - 1) + 1);
}

/// Of the empty lines above a place, the last ones are cells: the first set off what stands above them.
void add_lines_above(std::vector<Slot>& cells, std::string_view text, std::uint32_t place, std::size_t count,
                     std::uint32_t gap) {
  std::uint32_t at = begin_of_line(text, place);
  const auto first = static_cast<std::ptrdiff_t>(cells.size());
  for (; count > 0; --count) {
    assert(at > 0);
    at = begin_of_line(text, at - 1);
    cells.push_back({.span = {at, at}, .room = EmptyLine{gap}});
  }
  std::reverse(cells.begin() + first, cells.end());
}

}  // namespace

bool sets_off_cells(std::uint32_t gap, std::span<const RunRow> rows) {
  std::ptrdiff_t completed = 0;
  std::ptrdiff_t contradicted = 0;
  for (const RunRow& row : rows) {
    if (shares_lines(*row.line)) return false;
    const auto cells = cells_up_to_last_value(*row.line, gap);
    if (!cells || *cells > row.cells) ++contradicted;
    if (cells_behind_last_value(row, gap)) ++completed;
  }
  return completed > contradicted;
}

std::optional<std::vector<Slot>> with_blank_cells(std::string_view canonical, RunRow row, std::uint32_t gap) {
  const auto behind = cells_behind_last_value(row, gap);
  if (!behind) return std::nullopt;
  std::vector<Slot> cells;
  for (const Slot& slot : row.line->slots) {
    add_lines_above(cells, canonical, slot.span.begin, slot.blank_before - gap, gap);
    cells.push_back(slot);
  }
  add_lines_above(cells, canonical, row.line->surroundings.end, *behind, gap);
  return cells;
}

}  // namespace gouji
