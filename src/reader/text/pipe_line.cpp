#include "reader/text/pipe_line.hpp"

#include <algorithm>

namespace gouji::lines {

namespace {

constexpr std::string_view wide_pipe = "｜";

/// `---`, `:-:`, and the `-` that an empty cell may hold as well.
bool is_dashes(std::string_view cell) {
  if (cell.starts_with(':')) cell.remove_prefix(1);
  if (cell.ends_with(':')) cell.remove_suffix(1);
  return !cell.empty() && cell.find_first_not_of('-') == std::string_view::npos;
}

struct Tally {
  std::uint32_t cells = 0;
  std::uint32_t filled = 0;
  std::uint32_t dashes = 0;
  bool plain_dashes = true;  ///< no cell holds more than one character
};

Tally tally(const Dialect& dialect, Span line) {
  Tally result;
  for_each_cell(dialect, line, [&](Span cell) {
    ++result.cells;
    if (cell.empty()) return;
    ++result.filled;
    if (is_dashes(cell.of(dialect.source()))) ++result.dashes;
    if (cell.size() > 1) result.plain_dashes = false;
  });
  return result;
}

/// Single dashes are values, `| - | - |`, unless they stand as close as nobody writes values: `|-|-|`. A single cell
/// needs its pipes on both sides.
bool is_delimiter(const Tally& count, std::string_view line) {
  if (count.dashes != count.cells) return false;
  if (count.cells == 1) return line.starts_with('|') && line.ends_with('|') && !count.plain_dashes;
  return !count.plain_dashes || line.find(' ') == std::string_view::npos;
}

}  // namespace

Span next_pipe(const Dialect& dialect, Span rest) {
  const std::string_view source = dialect.source();
  for (std::uint32_t at = rest.begin; at < rest.end; ++at) {
    if (source[at] == '|' && !dialect.is_escaped(at)) return {at, at + 1};
    if (source[at] == wide_pipe[0] && source.substr(at).starts_with(wide_pipe)) return {at, at + 3};
  }
  return {rest.end, rest.end};
}

PipeLine classify(const Dialect& dialect, const Line& line) {
  if (next_pipe(dialect, line.text).empty()) return PipeLine::none;
  const Tally count = tally(dialect, line.text);
  if (count.filled == 0) return PipeLine::bar;
  if (is_delimiter(count, trimmed(dialect.text_of(line)))) return PipeLine::delimiter;
  if (count.filled >= 2) return PipeLine::row;
  return count.cells == 1 ? PipeLine::piece : PipeLine::wide;
}

bool is_single_bar(const Dialect& dialect, const Line& line) {
  const std::string_view text = trimmed(dialect.text_of(line));
  return text == "|" || text == wide_pipe;
}

}  // namespace gouji::lines
