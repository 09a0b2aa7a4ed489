// Stage: reader, HTML. The page as the tree rules leave it: every text with the table, row and cell that it belongs to.
// Elements that decide nothing about that are not kept; nothing is decoded, collapsed or left out yet.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace gouji::html {

/// A container or a leaf. Nodes are linked by index, so that later ones can still be put before a table.
struct PageNode {
  enum class Kind : std::uint8_t {
    root,         ///< the body
    stray,        ///< what stands directly in a table or row, and so is shown before it
    caption,      ///< in a stray
    table,        ///< holds rows; its stray lies at its index minus one
    row,          ///< holds cells
    cell,         ///< holds leaves, strays and tables
    fragment,     ///< the content of a `<template>`, which is no part of the page
    text,         ///< characters, with references
    literal,      ///< characters, in which `&` means nothing
    script,       ///< the same, a program's
    title,        ///< characters, with references, of `<title>`
    boundary,     ///< a block begins or ends
    line_break,   ///< `<br>`
    picture,      ///< `<img>`, `<object>`, `<embed>`
    input_value,  ///< the value of a form's field, as written in the attribute
    remark,       ///< a comment that speaks to gouji
  };

  Kind kind = Kind::root;
  bool hidden = false;     ///< not displayed
  bool preserved = false;  ///< white space counts, as in `<pre>`
  bool foreign = false;    ///< inside svg or math, or raw, where a NUL yields U+FFFD
  std::uint16_t column_span = 1;
  std::uint16_t row_span = 1;
  Span source;
  std::uint32_t parent = 0;
  std::uint32_t next = 0;  ///< sibling; 0 is none, as the root is nobody's sibling
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

struct Page {
  std::vector<PageNode> nodes{PageNode{}};
  bool escaped = false;  ///< its markup looks like the inside of a script's string

  /// Adds a node as the last child of `parent`. Leaves that stand directly in a table or row are dropped, but
  /// for remarks: they are white space or not displayed.
  std::uint32_t add(std::uint32_t parent, const PageNode& node);
  void add_boundary(std::uint32_t parent);
  /// Adds a table, after its stray.
  std::uint32_t add_table(std::uint32_t parent, const PageNode& table);
};

/// The tree construction of the HTML standard (13.2.6), as far as it decides which text belongs to which cell.
[[nodiscard]] Page parse_page(std::string_view source);

}  // namespace gouji::html
