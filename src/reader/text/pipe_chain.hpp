// Stage: reader, text. How far pipes belong together, and which of three ways of writing a table they follow.
#pragma once

#include <cstdint>

#include "reader/text/dialect.hpp"

namespace gouji::lines {

enum class PipeStyle : std::uint8_t {
  rows,       ///< a row a line: `规章 | 3 | 0 | 41 |`
  ended,      ///< a cell a line, each with its pipe at the end: `规章 |`
  separated,  ///< a cell a line, with a line `|` between two of them
};

/// Lines with pipes, and the short lines between them.
struct PipeChain {
  PipeStyle style = PipeStyle::rows;
  std::uint32_t end = 0;  ///< after the last line with a pipe
};

/// Characters that may stand between two pipes, if they take several lines: a wrapped label, or the end of a table, a
/// heading and the begin of the next table.
inline constexpr std::uint32_t longest_gap = 60;
/// Characters of a single line between two pipes, which may be a label with its explanation.
inline constexpr std::uint32_t longest_lone_line = 200;

/// The lines without pipe between two lines with one; blank lines do not count.
struct Gap {
  std::uint32_t begin = 0;
  std::uint32_t lines = 0;
  std::uint32_t characters = 0;
  bool has_ordinal = false;
  bool begins_blank = false;  ///< a blank line stands before the first

  void add(std::string_view line);
};

/// The chain whose first line with a pipe begins at `at`.
[[nodiscard]] PipeChain find_chain(const Dialect& dialect, std::uint32_t at);

}  // namespace gouji::lines
