// Stage: document. What a reader makes of a file: its visible text in reading order, as a flat list of nodes, each with
// its span. It knows paragraphs, tables, rows and cells and nothing of reports.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset_map.hpp"
#include "text/span.hpp"

namespace gouji {

enum class Format : std::uint8_t { html, docx, text, markdown };

[[nodiscard]] std::string_view name_of(Format format);

inline constexpr std::uint32_t no_place = UINT32_MAX;

/// One node of the document, in pre-order. Containers (table, row, cell) are followed by their content and know where
/// it ends, so that the tree needs no pointers and no recursion, however deep the file nests.
struct Node {
  enum class Kind : std::uint8_t {
    paragraph,   ///< a run of text up to the end of its block; LF inside it is a hard line break (`<br>`, `w:br`)
    table,       ///< holds rows
    row,         ///< holds cells
    cell,        ///< holds paragraphs, pictures and tables
    picture,     ///< an image that could hold text or a table; its span is empty
    page_title,  ///< the container's own title (`<title>`), which stands nowhere on the page
  };

  Kind kind = Kind::paragraph;
  Span text;                        ///< of Document::text; for containers from the first to the last byte inside
  std::uint16_t column_span = 1;    ///< of a cell: grid columns covered, at least 1
  std::uint16_t row_span = 1;       ///< of a cell: grid rows covered, at least 1; 0 means down to the last row
  std::uint32_t end = 0;            ///< of a container: index of the first node after its content
  std::uint32_t source = no_place;  ///< of a cell or paragraph: where it stands in the source when it is empty

  friend bool operator==(const Node&, const Node&) = default;
};

/// A comment of the file that speaks to gouji. It is no text of the document and stands between its nodes or in a
/// paragraph.
struct Remark {
  std::string text;                 ///< from `gouji` on, without the marks of the comment
  Span source;                      ///< of the decoded source; in a container where it is anchored
  std::uint32_t at = 0;             ///< of Document::text: what stands behind it
  std::uint32_t next = 0;           ///< index of the node that is opened next
  std::uint32_t inside = no_place;  ///< index of the innermost container around it
  bool in_paragraph = false;        ///< of the paragraph before `next`

  friend bool operator==(const Remark&, const Remark&) = default;
};

/// A file as read. `text` is valid UTF-8 without control characters but LF and TAB; white space is as displayed (HTML
/// collapses it). Offsets of `text` lead to the decoded source through `origin`.
struct Document {
  Format format = Format::text;
  std::string text;
  OffsetMap origin;
  std::vector<Node> nodes;
  std::vector<Remark> remarks;  ///< in the order they stand
};

/// The document as an indented outline, one node a line: the golden form of this stage.
[[nodiscard]] std::string outline(const Document& document);

}  // namespace gouji
