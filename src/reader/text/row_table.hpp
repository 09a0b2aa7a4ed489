// Stage: reader, text. Rows that follow one another are a table, though a blank line stand between two of them.
#pragma once

#include "reader/text/dialect.hpp"

namespace gouji::lines {

class RowTable {
 public:
  RowTable(const Dialect& dialect, DocumentBuilder& builder) : dialect_(dialect), builder_(builder) {}

  void write_tab_row(const Line& line);
  void write_pipe_row(const Line& line);
  void write_blank_line(const Line& line);

  /// Ends the table that stands open; without one it does nothing.
  void end();

 private:
  void begin_row(const Line& line);
  void end_row(const Line& line);
  void write_cell(Span text);

  const Dialect& dialect_;
  DocumentBuilder& builder_;
  bool open_ = false;
  std::optional<std::uint32_t> blank_line_;  ///< below an open table: where a blank line begins that is not yet written
};

}  // namespace gouji::lines
