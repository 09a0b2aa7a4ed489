#include "reader/text/pipe_chain.hpp"

#include "reader/text/pipe_line.hpp"
#include "text/utf8.hpp"

namespace gouji::lines {

namespace {

/// The lines of a chain, counted by what they speak for.
struct Votes {
  std::uint32_t rows = 0;
  std::uint32_t streams = 0;
  std::uint32_t texts_with_pipe = 0;
  std::uint32_t texts_without = 0;
  bool delimited = false;
};

void count(Votes& votes, const Dialect& dialect, const Line& line, PipeLine kind) {
  switch (kind) {
    case PipeLine::none: break;
    case PipeLine::bar: votes.streams += is_single_bar(dialect, line) ? 1 : 0; break;
    case PipeLine::piece: ++votes.streams; break;
    case PipeLine::wide: break;
    case PipeLine::row: ++votes.rows; break;
    case PipeLine::delimiter: votes.delimited = true; break;
  }
  if (kind != PipeLine::bar) ++votes.texts_with_pipe;
}

PipeStyle style_of(const Votes& votes) {
  if (votes.delimited || votes.rows >= votes.streams) return PipeStyle::rows;
  const bool own_pipes = votes.texts_with_pipe > 0 && votes.texts_with_pipe >= votes.texts_without;
  return own_pipes ? PipeStyle::ended : PipeStyle::separated;
}

bool is_too_long(const Gap& gap) {
  return gap.characters > (gap.lines == 1 ? longest_lone_line : longest_gap);
}

}  // namespace

void Gap::add(std::string_view line) {
  ++lines;
  characters += static_cast<std::uint32_t>(utf8::count(trimmed(line)));
  has_ordinal = has_ordinal || begins_with_ordinal(line);
}

PipeChain find_chain(const Dialect& dialect, std::uint32_t at) {
  PipeChain chain;
  Votes votes;
  Gap gap;
  PipeLine above = PipeLine::none;
  while (const auto line = dialect.next_line(at)) {
    const PipeLine kind = classify(dialect, *line);
    const bool leaves_rows = gap.lines > 0 && (above == PipeLine::row || kind == PipeLine::row);
    if (leaves_rows || is_too_long(gap)) break;
    at = line->next;
    if (kind == PipeLine::none) {
      if (!is_blank(dialect.text_of(*line))) gap.add(dialect.text_of(*line));
      continue;
    }
    count(votes, dialect, *line, kind);
    votes.texts_without += gap.lines;
    gap = {};
    above = kind;
    chain.end = line->next;
  }
  chain.style = style_of(votes);
  return chain;
}

}  // namespace gouji::lines
