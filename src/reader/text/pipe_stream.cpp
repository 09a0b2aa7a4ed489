#include "reader/text/pipe_stream.hpp"

namespace gouji::lines {

namespace {

/// Cells that carry their own pipes: a line without one is the begin of a cell that wraps, unless it is a heading. A
/// row that begins like a heading stands between its bar and the rest of its label.
bool wraps_into_next_cell(const Gap& gap, PipeLine above, PipeLine below) {
  if (gap.characters > longest_gap) return false;
  return !gap.has_ordinal || (above == PipeLine::bar && below != PipeLine::bar);
}

void add_to(Gap& gap, std::string_view line) {
  if (!is_blank(line)) return gap.add(line);
  gap.begins_blank = gap.begins_blank || gap.lines == 0;
}

/// Cells between bars: a line is a cell where a bar stands next to it. Below another line, or below the blank line that
/// is a table's last cell, an ordinal begins a heading, for a row that has one begins below a bar.
bool is_next_to_bar(const Gap& gap, std::uint32_t index, std::string_view line) {
  if (index == 0) return !gap.begins_blank || gap.lines == 1 || !begins_with_ordinal(line);
  return index + 1 == gap.lines && !begins_with_ordinal(line);
}

}  // namespace

void PipeStream::write(std::uint32_t begin, std::uint32_t end) {
  PipeLine above = PipeLine::none;
  Gap gap{.begin = begin};
  for (std::uint32_t at = begin; at < end;) {
    const Line line = *dialect_.next_line(at);
    const PipeLine kind = classify(dialect_, line);
    if (kind == PipeLine::none) {
      add_to(gap, dialect_.text_of(line));
    } else {
      write_gap(gap, at, above, kind);
      write_pipes(line);
      above = kind;
      gap = {.begin = line.next};
    }
    at = line.next;
  }
}

void PipeStream::write_pipes(const Line& line) {
  for_each_piece(dialect_, line.text, [this](Span text, bool ended) {
    if (!text.empty()) add_text(text);
    if (ended) end_cell(text.begin);
  });
}

void PipeStream::write_gap(const Gap& gap, std::uint32_t end, PipeLine above, PipeLine below) {
  const bool wraps = wraps_into_next_cell(gap, above, below);
  if (style_ == PipeStyle::separated && gap.begins_blank && open_) open_cell(gap.begin);
  std::uint32_t index = 0;
  for (std::uint32_t at = gap.begin; at < end;) {
    const Line line = *dialect_.next_line(at);
    const std::string_view text = dialect_.text_of(line);
    at = line.next;
    if (is_blank(text)) {
      if (!open_) builder_.blank_paragraph(line.text.begin);
      continue;
    }
    const bool in_cell = style_ == PipeStyle::ended ? wraps : is_next_to_bar(gap, index, text);
    in_cell ? add_text(line.text) : write_paragraph(line);
    ++index;
  }
}

void PipeStream::write_paragraph(const Line& line) {
  end();
  write_as_paragraph(dialect_, line, builder_);
}

void PipeStream::open_cell(std::uint32_t at) {
  if (!open_) {
    builder_.open(Node::Kind::table);
    builder_.open(Node::Kind::row);
  }
  if (!in_cell_) builder_.open_cell(at);
  open_ = in_cell_ = true;
}

void PipeStream::end_cell(std::uint32_t at) {
  open_cell(at);
  builder_.close();
  in_cell_ = false;
}

void PipeStream::add_text(Span text) {
  open_cell(text.begin);
  builder_.line_break(last_end_);
  dialect_.write(trimmed(dialect_.source(), text), builder_);
  builder_.remarks_up_to(text.end);
  last_end_ = text.end;
}

void PipeStream::end() {
  if (!open_) return;
  if (in_cell_) builder_.close();
  builder_.close();
  builder_.close();
  open_ = in_cell_ = false;
}

}  // namespace gouji::lines
