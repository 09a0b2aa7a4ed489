// Stage: canonical. The document as one string with one base of offsets, the input of the grammar: see
// docs/canonical-text.md. It lays out tables as grids and tells layout tables from data; it knows nothing of reports.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace gouji {

/// Delimiters of the canonical text: terminators, not separators.
namespace mark {
inline constexpr char cell_end = '\x1f';     // US, printed ␟
inline constexpr char row_end = '\x1e';      // RS, printed ␞
inline constexpr char table_begin = '\x1c';  // FS, printed ␜
inline constexpr char table_end = '\x1d';    // GS, printed ␝
inline constexpr char covered = '\x1a';      // SUB, printed ␚: a cell that a merged neighbour covers
inline constexpr char picture = '\x19';      // EM, printed ␙
inline constexpr char page_title = '\x01';   // SOH, printed ␁: before the container's own title
}  // namespace mark

/// A remark of the document, by its place among what is laid out.
struct PlacedRemark {
  enum class Standing : std::uint8_t {
    cell,       ///< in a cell of a table
    row,        ///< in a row, beside its cells
    table,      ///< between rows
    paragraph,  ///< in a paragraph
    blocks,     ///< between paragraphs and tables
  };

  std::string text;
  Span source;
  std::uint32_t at = 0;  ///< of the canonical text: what stands behind it
  Standing standing = Standing::blocks;

  friend bool operator==(const PlacedRemark&, const PlacedRemark&) = default;
};

struct Canonical {
  std::string text;
  OffsetMap origin;  ///< leads to the decoded source
  std::vector<PlacedRemark> remarks;
};

/// Never fails; linear in the document.
[[nodiscard]] Canonical canonicalise(const Document& document);

/// The text with its delimiters visible, one line a paragraph or row: the golden form of this stage.
[[nodiscard]] std::string printable(const Canonical& canonical);

}  // namespace gouji
