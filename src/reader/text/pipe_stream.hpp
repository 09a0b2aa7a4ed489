// Stage: reader, text. Tables that lost their rows: a stream of cells, with pipes behind or between them. Each stream
// is one table with one row; which cells make a row of the report is left to the labels.
#pragma once

#include "reader/text/pipe_chain.hpp"
#include "reader/text/pipe_line.hpp"

namespace gouji::lines {

class PipeStream {
 public:
  PipeStream(const Dialect& dialect, DocumentBuilder& builder, PipeStyle style)
      : dialect_(dialect), builder_(builder), style_(style) {}

  /// Writes the lines of a chain from `begin` to `end`. Short lines between pipes are cells or parts of cells; headings
  /// and running text end the stream, are paragraphs, and a new stream begins after them.
  void write(std::uint32_t begin, std::uint32_t end);

  /// The line above or below a chain of separated cells, which is a cell.
  void write_outer_cell(const Line& line) { add_text(line.text); }
  /// The same where that line is blank.
  void write_outer_blank(std::uint32_t at) { open_cell(at); }

  /// Ends the stream that stands open; without one it does nothing.
  void end();

 private:
  void write_pipes(const Line& line);
  void write_gap(const Gap& gap, std::uint32_t end, PipeLine above, PipeLine below);
  void write_paragraph(const Line& line);
  void open_cell(std::uint32_t at);
  void end_cell(std::uint32_t at);
  void add_text(Span text);

  const Dialect& dialect_;
  DocumentBuilder& builder_;
  PipeStyle style_;
  bool open_ = false;
  bool in_cell_ = false;
  std::uint32_t last_end_ = 0;  ///< where the line before ended, in a cell
};

}  // namespace gouji::lines
