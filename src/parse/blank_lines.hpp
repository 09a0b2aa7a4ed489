// Stage: parse. Texts with a cell on each line: which of the empty lines between values are blank cells. A blank cell
// leaves one more empty line than there is between any two cells; how many those are is told by the rows themselves.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "parse/piece.hpp"

namespace gouji {

/// How many empty lines set off one cell from the next. Nothing where values share lines, or where it cannot be told:
/// the number must make more rows complete than any other, and more than it contradicts.
[[nodiscard]] std::optional<std::uint32_t> gap_between_cells(std::span<const RunRow> rows);

/// The row with its blank cells; nothing where its empty lines do not make it complete.
[[nodiscard]] std::optional<std::vector<Slot>> with_blank_cells(RunRow row, std::uint32_t gap);

}  // namespace gouji
