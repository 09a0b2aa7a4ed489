// Stage: parse. Which value of a row stands in which column. It never guesses: what cannot be placed stays unplaced.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "parse/blank_lines.hpp"
#include "parse/piece.hpp"
#include "parse/positions.hpp"

namespace gouji {

struct Placement {
  bool placed = false;
  /// For each column of the form, the value that stands in it; none where the table lacks the column.
  std::vector<std::optional<Slot>> values;
  std::vector<Header> surplus;  ///< headers of columns that the form does not have
};

/// The row without cells too many, which are empty: in front of the values those that a wide label covers, behind them
/// those of a table wider than its rows. Nothing where a blank value could be either.
[[nodiscard]] std::optional<std::span<const Slot>> without_margin(std::span<const Slot> slots, std::size_t wanted);

/// The values of a grid's row: by headers where they can be believed, else in order when their number is right.
[[nodiscard]] Placement place_in_grid(std::span<const ColumnForm> columns, const Line& line,
                                      std::span<const Header> headers);

/// How the rows of a run are set.
struct RunShape {
  std::optional<std::uint32_t> gap;  ///< empty lines that set off one cell from the next, where each has a line
  ColumnLayout layout;

  RunShape(std::span<const RunRow> rows, std::uint32_t least_gap) : layout(rows) {
    if (sets_off_cells(least_gap, rows)) gap = least_gap;
  }
};

/// The values of a run's row: in order when their number is right; in columns, where rows are set so; with empty lines
/// as blank cells.
[[nodiscard]] Placement place_in_run(std::string_view canonical, std::span<const ColumnForm> columns, const Line& line,
                                     const RunShape& shape);

}  // namespace gouji
