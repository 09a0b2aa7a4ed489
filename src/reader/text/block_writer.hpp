// Stage: reader, text. Lines into blocks: which lines are rows, which are cells, and which are paragraphs.
#pragma once

#include "reader/text/dialect.hpp"
#include "reader/text/pipe_chain.hpp"
#include "reader/text/pipe_stream.hpp"
#include "reader/text/row_table.hpp"

namespace gouji::lines {

class BlockWriter {
 public:
  BlockWriter(const Dialect& dialect, DocumentBuilder& builder)
      : dialect_(dialect), builder_(builder), table_(dialect, builder) {}

  /// Writes the whole source.
  void write();

 private:
  [[nodiscard]] std::uint32_t write_block(const Line& line);
  [[nodiscard]] std::uint32_t write_chain(const PipeChain& chain, std::uint32_t begin);
  [[nodiscard]] std::uint32_t write_stream(const PipeChain& chain, const Line* first_cell, std::uint32_t begin);
  [[nodiscard]] std::uint32_t write_above_bar(const Line& line);
  [[nodiscard]] std::uint32_t write_below_bar(PipeStream& stream, std::uint32_t end);
  void write_rows(std::uint32_t begin, std::uint32_t end);
  void write_line(const Line& line);
  void write_paragraph(const Line& line);
  [[nodiscard]] std::optional<Line> next_filled_line(std::uint32_t at) const;

  const Dialect& dialect_;
  DocumentBuilder& builder_;
  RowTable table_;
};

}  // namespace gouji::lines
