#include "reader/text/pipe_line.hpp"

#include <algorithm>

namespace gouji::lines {

namespace {

constexpr std::string_view wide_pipe = "｜";

/// `---`, `:--:`. A single dash is what people write into an empty cell.
bool is_delimiter(std::string_view cell) {
  if (cell.starts_with(':')) cell.remove_prefix(1);
  if (cell.ends_with(':')) cell.remove_suffix(1);
  return cell.size() >= 2 && cell.find_first_not_of('-') == std::string_view::npos;
}

struct Tally {
  std::uint32_t cells = 0;
  std::uint32_t filled = 0;
  std::uint32_t delimiters = 0;
};

Tally tally(const Dialect& dialect, Span line) {
  Tally result;
  for_each_cell(dialect, line, [&](Span cell) {
    ++result.cells;
    if (cell.empty()) return;
    ++result.filled;
    if (is_delimiter(cell.of(dialect.source()))) ++result.delimiters;
  });
  return result;
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
  if (count.delimiters == count.cells) return PipeLine::delimiter;
  if (count.filled >= 2) return PipeLine::row;
  return count.cells == 1 ? PipeLine::piece : PipeLine::wide;
}

bool is_single_bar(const Dialect& dialect, const Line& line) {
  const std::string_view text = trimmed(dialect.text_of(line));
  return text == "|" || text == wide_pipe;
}

}  // namespace gouji::lines
