#include "parse/blank_lines.hpp"

#include <algorithm>

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

}  // namespace

bool sets_off_cells(std::uint32_t gap, std::span<const RunRow> rows) {
  std::ptrdiff_t completed = 0;
  std::ptrdiff_t contradicted = 0;
  for (const RunRow& row : rows) {
    if (shares_lines(*row.line)) return false;
    const auto cells = cells_up_to_last_value(*row.line, gap);
    if (!cells || *cells > row.cells) ++contradicted;
    if (with_blank_cells(row, gap)) ++completed;
  }
  return completed > contradicted;
}

std::optional<std::vector<Slot>> with_blank_cells(RunRow row, std::uint32_t gap) {
  const Line& line = *row.line;
  const auto up_to_last = cells_up_to_last_value(line, gap);
  if (!up_to_last || *up_to_last > row.cells) return std::nullopt;
  const std::size_t behind = row.cells - *up_to_last;
  if (behind > 0 && line.blank_after != gap + behind) return std::nullopt;
  std::vector<Slot> cells;
  std::uint32_t at = line.label.end;
  for (const Slot& slot : line.slots) {
    cells.insert(cells.end(), slot.blank_before - gap, Slot{.span = {at, at}});
    cells.push_back(slot);
    at = slot.span.end;
  }
  cells.resize(row.cells, Slot{.span = {at, at}});
  return cells;
}

}  // namespace gouji
