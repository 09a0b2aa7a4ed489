#include "parse/statistics.hpp"

#include <algorithm>

namespace gouji {
namespace {

std::optional<Slot> slot_under(ColumnId column, const Line& line, std::span<const Header> headers) {
  for (const Header& header : headers) {
    if (header.id != column) continue;
    const auto slot = std::find_if(line.slots.begin(), line.slots.end(),
                                   [&](const Slot& each) { return each.column == header.column; });
    if (slot != line.slots.end()) return *slot;
  }
  return std::nullopt;
}

}  // namespace

Placement place_statistics(std::span<const ColumnForm> columns, const Line& line, const Piece& piece) {
  Placement placement;
  placement.values.resize(columns.size());
  if (piece.is_grid) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      placement.values[i] = slot_under(columns[i].id, line, piece.header_sets[line.header_set]);
      placement.placed = placement.placed || placement.values[i];
    }
  } else if (!line.slots.empty() && line.slots.size() <= (piece.cumulative ? 2U : 1U)) {
    std::copy(line.slots.begin(), line.slots.end(), placement.values.begin());
    placement.placed = true;
  }
  return placement;
}

}  // namespace gouji
