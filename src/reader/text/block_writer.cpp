#include "reader/text/block_writer.hpp"

#include "reader/text/pipe_line.hpp"
#include "reader/text/tab_row.hpp"
#include "text/utf8.hpp"

namespace gouji::lines {

namespace {

bool is_short(std::string_view text) {
  return text.size() <= longest_gap || utf8::count(trimmed(text)) <= longest_gap;
}

}  // namespace

void BlockWriter::write() {
  for (std::uint32_t at = 0; const auto line = dialect_.next_line(at);) at = write_block(*line);
  table_.end();
  builder_.remarks_up_to(dialect_.size());
}

std::uint32_t BlockWriter::write_block(const Line& line) {
  const std::string_view text = dialect_.text_of(line);
  if (classify(dialect_, line) != PipeLine::none) {
    return write_chain(find_chain(dialect_, line.begin), line.begin);
  }
  if (!is_blank(text) && is_short(text)) {
    const auto below = next_filled_line(line.next);
    if (below && is_single_bar(dialect_, *below)) return write_above_bar(line);
  }
  write_line(line);
  return line.next;
}

std::uint32_t BlockWriter::write_chain(const PipeChain& chain, std::uint32_t begin) {
  if (chain.style != PipeStyle::rows) return write_stream(chain, nullptr, begin);
  write_rows(begin, chain.end);
  return chain.end;
}

/// A line above a bar is the first cell of a table only where bars separate the cells.
std::uint32_t BlockWriter::write_above_bar(const Line& line) {
  const PipeChain chain = find_chain(dialect_, line.next);
  if (chain.style == PipeStyle::separated) return write_stream(chain, &line, line.next);
  write_line(line);
  for (std::uint32_t at = line.next;;) {
    const Line below = *dialect_.next_line(at);
    if (!is_blank(dialect_.text_of(below))) return write_chain(chain, at);
    write_line(below);
    at = below.next;
  }
}

std::uint32_t BlockWriter::write_stream(const PipeChain& chain, const Line* first_cell, std::uint32_t begin) {
  table_.end();
  PipeStream stream(dialect_, builder_, chain.style);
  if (first_cell != nullptr) stream.write_outer_cell(*first_cell);
  stream.write(begin, chain.end);
  std::uint32_t end = chain.end;
  if (chain.style == PipeStyle::separated) {
    end = write_below_bar(stream, end);
  }
  stream.end();
  return end;
}

/// Below the last bar stands the last cell, though it be empty; a heading is none.
std::uint32_t BlockWriter::write_below_bar(PipeStream& stream, std::uint32_t end) {
  const auto last = next_filled_line(end);
  const std::string_view text = last ? dialect_.text_of(*last) : std::string_view{};
  if (last && is_short(text) && !begins_with_ordinal(text)) {
    stream.write_outer_cell(*last);
    return last->next;
  }
  if (const auto next = dialect_.next_line(end); next && is_blank(dialect_.text_of(*next)))
    stream.write_outer_blank(end);
  return end;
}

void BlockWriter::write_rows(std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t at = begin; at < end;) {
    const Line line = *dialect_.next_line(at);
    at = line.next;
    const PipeLine kind = classify(dialect_, line);
    if (kind == PipeLine::delimiter || is_single_bar(dialect_, line)) continue;
    if (kind == PipeLine::none) {
      write_line(line);
      continue;
    }
    const auto below = dialect_.next_line(at);
    if (below && classify(dialect_, *below) == PipeLine::delimiter) table_.end();
    table_.write_pipe_row(line);
  }
}

void BlockWriter::write_line(const Line& line) {
  const std::string_view text = dialect_.text_of(line);
  if (is_blank(text)) {
    table_.write_blank_line(line);
  } else if (is_tab_row(text)) {
    table_.write_tab_row(line);
  } else {
    write_paragraph(line);
  }
}

void BlockWriter::write_paragraph(const Line& line) {
  table_.end();
  write_as_paragraph(dialect_, line, builder_);
}

std::optional<Line> BlockWriter::next_filled_line(std::uint32_t at) const {
  while (const auto line = dialect_.next_line(at)) {
    if (!is_blank(dialect_.text_of(*line))) return line;
    at = line->next;
  }
  return std::nullopt;
}

}  // namespace gouji::lines
