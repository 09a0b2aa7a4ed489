// Stage: reader, docx. The rows and cells of one table as a reader sees them: merged cells as spans, deleted rows and
// cells gone, wrappers (content controls, tracked insertions) looked through. It reads no cell's text.
#pragma once

#include <cstdint>
#include <vector>

#include <pugixml.hpp>

#include "reader/docx/cell_ink.hpp"

namespace gouji {

struct LaidOutCell {
  pugi::xml_node node;      ///< empty for the gap that `w:gridBefore` leaves in front of a row
  std::uint32_t place = 0;  ///< where text of the cell belongs: its last paragraph, else its tag; of a gap: its row
  std::uint16_t column_span = 1;
  std::uint16_t row_span = 1;
};

using LaidOutRow = std::vector<LaidOutCell>;

/// Cells covered by a merge are left out, unless they hold ink: then they stand as cells of their own and end the
/// merge.
[[nodiscard]] std::vector<LaidOutRow> lay_out_table(pugi::xml_node table, const CellInk& ink);

}  // namespace gouji
