#include "reader/text/row_table.hpp"

#include "reader/text/pipe_line.hpp"
#include "reader/text/tab_row.hpp"

namespace gouji::lines {

void RowTable::begin_row() {
  if (!open_) builder_.open(Node::Kind::table);
  open_ = true;
  after_blank_ = false;
  builder_.open(Node::Kind::row);
}

void RowTable::write_cell(Span text) {
  builder_.open_cell(text.begin);
  dialect_.write(text, builder_);
  builder_.close();
}

void RowTable::write_tab_row(const Line& line) {
  begin_row();
  for_each_tab_cell(dialect_.source(), line.text, [this](Span cell) { write_cell(cell); });
  builder_.close();
}

void RowTable::write_pipe_row(const Line& line) {
  begin_row();
  for_each_cell(dialect_, line.text, [this](Span cell) { write_cell(cell); });
  builder_.close();
}

void RowTable::write_blank_line() {
  if (open_ && !after_blank_) {
    after_blank_ = true;
    return;
  }
  end();
  builder_.blank_paragraph();
}

void RowTable::end() {
  if (!open_) return;
  builder_.close();
  open_ = false;
  if (after_blank_) builder_.blank_paragraph();
  after_blank_ = false;
}

}  // namespace gouji::lines
