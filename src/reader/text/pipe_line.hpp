// Stage: reader, text. The pipes of one line: where they stand, and what the line can be in a table.
#pragma once

#include <cstdint>

#include "reader/text/dialect.hpp"

namespace gouji::lines {

/// A line by what its pipes leave between them.
enum class PipeLine : std::uint8_t {
  none,       ///< no pipe
  bar,        ///< pipes alone
  piece,      ///< one cell: `规章 |`, `| 规章`
  wide,       ///< one cell with text among empty ones: `第二十条第（一）项 ||||`
  row,        ///< at least two cells with text
  delimiter,  ///< `|---|:--:|`
};

/// The pipe, `|` or `｜`, that comes first in `rest`; empty at its end where there is none.
[[nodiscard]] Span next_pipe(const Dialect& dialect, Span rest);

[[nodiscard]] PipeLine classify(const Dialect& dialect, const Line& line);

/// Whether the line is a lone `|`.
[[nodiscard]] bool is_single_bar(const Dialect& dialect, const Line& line);

/// Calls `piece(Span text, bool ended)` for each stretch between pipes, blank ones too; only the last has no pipe at
/// its end.
template <class Piece>
void for_each_piece(const Dialect& dialect, Span line, Piece piece) {
  for (Span rest = line;;) {
    const Span pipe = next_pipe(dialect, rest);
    piece(trimmed(dialect.source(), {rest.begin, pipe.begin}), !pipe.empty());
    if (pipe.empty()) return;
    rest.begin = pipe.end;
  }
}

/// Calls `cell(Span text)` for each cell of a row: what stands outside the row's outer pipes is no cell.
template <class Cell>
void for_each_cell(const Dialect& dialect, Span line, Cell cell) {
  bool first = true;
  for_each_piece(dialect, line, [&](Span text, bool ended) {
    const bool outside = (first || !ended) && text.empty();
    first = false;
    if (!outside) cell(text);
  });
}

}  // namespace gouji::lines
