// Stage: parse. Texts with a cell on each line: which of the empty lines between values are blank cells. A blank cell
// leaves one more empty line than there is between any two cells.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "parse/piece.hpp"

namespace gouji {

/// Whether so many empty lines set off one cell from the next: they make more rows complete than they contradict, and
/// values share no lines. The gap to ask for is the least between any two words of the run.
[[nodiscard]] bool sets_off_cells(std::uint32_t gap, std::span<const RunRow> rows);

/// The row with its blank cells, each at the empty line that it left; nothing where its empty lines do not make it
/// complete.
[[nodiscard]] std::optional<std::vector<Slot>> with_blank_cells(std::string_view canonical, RunRow row,
                                                                std::uint32_t gap);

}  // namespace gouji
