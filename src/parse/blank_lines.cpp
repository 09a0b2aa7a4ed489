#include "parse/blank_lines.hpp"

#include <algorithm>

namespace gouji {
namespace {

constexpr std::uint32_t widest_gap = 4;

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

/// How well a gap explains the rows.
struct Evidence {
  std::uint32_t gap = 0;
  std::size_t completed = 0;     // rows that it makes complete
  std::size_t contradicted = 0;  // rows that it gives too many cells, or none
};

Evidence evidence_for(std::uint32_t gap, std::span<const RunRow> rows) {
  Evidence evidence{.gap = gap};
  for (const RunRow& row : rows) {
    const auto cells = cells_up_to_last_value(*row.line, gap);
    if (!cells || *cells > row.cells) ++evidence.contradicted;
    if (with_blank_cells(row, gap)) ++evidence.completed;
  }
  return evidence;
}

}  // namespace

std::optional<std::uint32_t> gap_between_cells(std::span<const RunRow> rows) {
  if (std::any_of(rows.begin(), rows.end(), [](const RunRow& row) { return shares_lines(*row.line); })) {
    return std::nullopt;
  }
  Evidence best;
  bool is_unique = false;
  for (std::uint32_t gap = 0; gap <= widest_gap; ++gap) {
    const Evidence own = evidence_for(gap, rows);
    if (own.completed < best.completed || own.completed <= own.contradicted) continue;
    is_unique = own.completed > best.completed;
    best = own;
  }
  return is_unique ? std::optional(best.gap) : std::nullopt;
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
