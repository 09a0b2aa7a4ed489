// Stage: document. The one way readers write a Document: text with its origin, and containers that open and close.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace gouji {

/// A remark that stands before a byte of the text that is read.
struct AwaitedRemark {
  std::uint32_t before = 0;
  std::string text;
  Span source;
};

class DocumentBuilder {
 public:
  explicit DocumentBuilder(Format format) { document_.format = format; }

  /// Adds text to the current paragraph, beginning one where none is open. See OffsetMap::append for the units.
  void text(std::string_view bytes, std::uint32_t origin, std::uint32_t text_unit = 1, std::uint32_t origin_unit = 1);

  /// A hard line break inside the current paragraph; it yields nothing where no paragraph is open.
  void line_break(std::uint32_t origin);

  /// Ends the current paragraph; without one it does nothing.
  void end_paragraph();

  /// A paragraph without text, for formats in which an empty line means something.
  void blank_paragraph(std::uint32_t source);

  /// Opens a table, row or cell, ending the current paragraph.
  void open(Node::Kind kind, std::uint16_t column_span = 1, std::uint16_t row_span = 1,
            std::uint32_t source = no_place);
  void open_cell(std::uint32_t source) { open(Node::Kind::cell, 1, 1, source); }

  /// Closes the innermost open container.
  void close();

  void picture();
  void page_title(std::string_view bytes, std::uint32_t origin);

  /// A comment that speaks to gouji, at this place; see remark_in.
  void remark(std::string_view text, Span source);

  /// Remarks that were cut from the source, in their order; they come in where the writer has got so far.
  void await(std::vector<AwaitedRemark> remarks);
  /// Puts in those at or before this origin.
  void remarks_up_to(std::uint32_t origin);

  [[nodiscard]] std::size_t depth() const { return open_.size(); }
  [[nodiscard]] bool in_paragraph() const { return in_paragraph_; }
  [[nodiscard]] std::string_view paragraph_text() const;

  /// Closes what is still open and hands the document over.
  [[nodiscard]] Document finish() &&;

 private:
  [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(document_.text.size()); }
  void leaf(Node::Kind kind);

  Document document_;
  std::vector<std::uint32_t> open_;
  std::vector<AwaitedRemark> awaited_;
  std::size_t next_awaited_ = 0;
  bool in_paragraph_ = false;
};

}  // namespace gouji
