// Stage: parse. Which value of a row stands in which column. It never guesses: what cannot be placed stays unplaced.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "parse/piece.hpp"

namespace gouji {

struct Placement {
  bool placed = false;
  /// For each column of the form, the value that stands in it; none where the table lacks the column.
  std::vector<std::optional<Slot>> values;
  std::vector<Header> surplus;  ///< headers of columns that the form does not have
};

/// The values of a grid's row: by headers where they can be believed, else in order when their number is right.
[[nodiscard]] Placement place_in_grid(std::span<const ColumnForm> columns, const Line& line,
                                      std::span<const Header> headers);

/// How the rows of a run are set.
struct RunShape {
  std::uint32_t gap = 0;        ///< empty lines that set off one cell from the next
  const Line* model = nullptr;  ///< a complete row on one line near by
};

inline constexpr std::uint32_t no_gap = UINT32_MAX;

/// The least number of empty lines between two values of a row; no_gap where no row has two values.
[[nodiscard]] std::uint32_t gap_between_cells(std::span<const Line> lines);

/// The complete row on one line of text that stands nearest; none where no row is set so.
[[nodiscard]] const Line* nearest_model(std::span<const Line> lines, const Line& line, std::size_t columns);

/// The values of a run's row: in order when their number is right; by the positions of a model when all stand on one
/// line; with empty lines as blank cells when that makes their number right.
[[nodiscard]] Placement place_in_run(std::span<const ColumnForm> columns, const Line& line, const RunShape& shape);

}  // namespace gouji
