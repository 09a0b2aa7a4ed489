#include "reader/text/row_table.hpp"

#include "reader/text/pipe_line.hpp"
#include "reader/text/tab_row.hpp"

namespace gouji::lines {

void RowTable::begin_row(const Line& line) {
  builder_.remarks_up_to(line.begin);
  if (!open_) builder_.open(Node::Kind::table);
  open_ = true;
  blank_line_.reset();
  builder_.open(Node::Kind::row);
}

void RowTable::write_cell(Span text) {
  builder_.open_cell(text.begin);
  dialect_.write(text, builder_);
  builder_.remarks_up_to(text.end);
  builder_.close();
}

void RowTable::end_row(const Line& line) {
  builder_.remarks_up_to(dialect_.end_of(line));
  builder_.close();
}

void RowTable::write_tab_row(const Line& line) {
  begin_row(line);
  for_each_tab_cell(dialect_.source(), line.text, [this](Span cell) { write_cell(cell); });
  end_row(line);
}

void RowTable::write_pipe_row(const Line& line) {
  begin_row(line);
  for_each_cell(dialect_, line.text, [this](Span cell) { write_cell(cell); });
  end_row(line);
}

void RowTable::write_blank_line(const Line& line) {
  if (open_ && !blank_line_) {
    blank_line_ = line.text.begin;
    return;
  }
  end();
  builder_.blank_paragraph(line.text.begin);
}

void RowTable::end() {
  if (!open_) return;
  builder_.close();
  open_ = false;
  if (blank_line_) builder_.blank_paragraph(*blank_line_);
  blank_line_.reset();
}

}  // namespace gouji::lines
