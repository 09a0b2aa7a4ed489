#include "document/canonical.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "document/layout_tables.hpp"

namespace gouji {
namespace {

constexpr std::size_t max_columns = 64;  // wider spans are clipped: the widest form has 15 columns

/// Which grid columns the rows above still cover.
struct Grid {
  std::array<std::uint32_t, max_columns> rows_left{};
  std::size_t column = 0;

  [[nodiscard]] bool covered_here() const { return column < max_columns && rows_left[column] > 0; }
};

class Canonicaliser {
 public:
  explicit Canonicaliser(const Document& document) : document_(document), layout_(find_layout_tables(document)) {}

  Canonical run() {
    result_.text.reserve(document_.text.size() + document_.nodes.size());
    const auto size = static_cast<std::uint32_t>(document_.nodes.size());
    for (std::uint32_t index = 0; index < size; ++index) {
      place_remarks(index);
      close_before(index);
      open(index);
    }
    place_remarks(size);
    close_before(size);
    return std::move(result_);
  }

 private:
  void put(char mark) {
    result_.origin.append(here(), at_);
    result_.text += mark;
  }

  void put(Span text) {
    if (text.empty()) return;
    result_.origin.append(here(), text, document_.origin);
    result_.text += text.of(document_.text);
    at_ = document_.origin.origin(text).end;
  }

  [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(result_.text.size()); }

  void open(std::uint32_t index) {
    const Node& node = document_.nodes[index];
    switch (node.kind) {
      case Node::Kind::page_title: page_title(node); break;
      case Node::Kind::picture: put(mark::picture); break;
      case Node::Kind::paragraph: paragraph(node); break;
      case Node::Kind::table: open_table(index, node); break;
      case Node::Kind::row: open_row(index, node); break;
      case Node::Kind::cell: open_cell(index, node); break;
    }
  }

  void place_remarks(std::uint32_t index) {
    for (; remark_ < document_.remarks.size() && document_.remarks[remark_].next == index; ++remark_) {
      place(document_.remarks[remark_]);
    }
  }

  // What ended before the remark ends now; of what stands open it may be inside.
  void place(const Remark& remark) {
    const auto is_inside = [&](std::uint32_t container) {
      return remark.inside != no_place && remark.inside >= container;
    };
    if (in_cell_ && !is_inside(cell_index_)) close_cell();
    if (row_end_ != 0 && !is_inside(row_index_)) close_row();
    if (table_end_ != 0 && !is_inside(table_index_)) close_table();
    std::uint32_t at = here();
    PlacedRemark::Standing standing = PlacedRemark::Standing::blocks;
    if (in_cell_) {
      standing = PlacedRemark::Standing::cell;
    } else if (table_end_ != 0) {
      standing = row_end_ != 0 ? PlacedRemark::Standing::row : PlacedRemark::Standing::table;
    } else if (remark.in_paragraph) {
      standing = PlacedRemark::Standing::paragraph;
      at -= 1 + document_.nodes[remark.next - 1].text.end - remark.at;
    }
    result_.remarks.push_back({remark.text, remark.source, at, standing});
  }

  void page_title(const Node& node) {
    put(mark::page_title);
    put(node.text);
    put('\n');
  }

  void paragraph(const Node& node) {
    if (!in_cell_ && table_end_ == 0) {
      if (node.source != no_place) at_ = node.source;
      put(node.text);
      put('\n');
      return;
    }
    if (node.text.empty()) return;
    if (!in_cell_) {  // a caption
      put(node.text);
      put(mark::cell_end);
      put(mark::row_end);
      return;
    }
    if (here() > cell_begin_) put('\n');
    put(node.text);
  }

  // Inside a data table only the table itself is laid out: what nests in its cells is their text.
  void open_table(std::uint32_t index, const Node& node) {
    if (table_end_ != 0 || layout_[index]) return;
    table_end_ = node.end;
    table_index_ = index;
    grid_ = {};
    put(mark::table_begin);
  }

  void open_row(std::uint32_t index, const Node& node) {
    if (table_end_ == 0 || in_cell_) return;
    grid_.column = 0;
    row_end_ = node.end;
    row_index_ = index;
  }

  void open_cell(std::uint32_t index, const Node& node) {
    if (table_end_ == 0 || in_cell_) return;
    cover_from_above();
    in_cell_ = true;
    cell_begin_ = here();
    cell_end_ = node.end;
    cell_index_ = index;
    cell_ = node;
  }

  void close_before(std::uint32_t index) {
    if (in_cell_ && cell_end_ <= index) close_cell();
    if (row_end_ != 0 && row_end_ <= index) close_row();
    if (table_end_ != 0 && table_end_ <= index) close_table();
  }

  void close_cell() {
    if (here() == cell_begin_ && cell_.source != no_place) at_ = cell_.source;
    put(mark::cell_end);
    in_cell_ = false;
    const std::uint32_t below = cell_.row_span == 0 ? UINT32_MAX : cell_.row_span - 1U;
    for (std::uint32_t covered = 0; covered < cell_.column_span; ++covered) {
      if (grid_.column >= max_columns) return;
      if (covered > 0) cover();
      grid_.rows_left[grid_.column++] = below;
    }
  }

  void cover() {
    put(mark::covered);
    put(mark::cell_end);
  }

  void cover_from_above() {
    while (grid_.covered_here()) {
      cover();
      --grid_.rows_left[grid_.column++];
    }
  }

  void close_row() {
    cover_from_above();
    for (std::size_t column = grid_.column; column < max_columns; ++column) {
      if (grid_.rows_left[column] > 0) --grid_.rows_left[column];
    }
    put(mark::row_end);
    row_end_ = 0;
  }

  void close_table() {
    put(mark::table_end);
    put('\n');
    table_end_ = 0;
  }

  const Document& document_;
  std::vector<bool> layout_;
  Canonical result_;
  Grid grid_;
  Node cell_;
  std::uint32_t cell_begin_ = 0;
  std::uint32_t at_ = 0;         // of the source: where the last text ended
  std::uint32_t table_end_ = 0;  // of the open data table, 0 where none is open
  std::uint32_t row_end_ = 0;
  std::uint32_t cell_end_ = 0;
  std::uint32_t table_index_ = 0;  // of the nodes that stand open
  std::uint32_t row_index_ = 0;
  std::uint32_t cell_index_ = 0;
  std::size_t remark_ = 0;  // the next to be placed
  bool in_cell_ = false;
};

}  // namespace

Canonical canonicalise(const Document& document) {
  return Canonicaliser(document).run();
}

std::string printable(const Canonical& canonical) {
  std::string out;
  for (char c : canonical.text) {
    switch (c) {
      case mark::cell_end: out += "␟"; break;
      case mark::row_end: out += "␞\n"; break;
      case mark::table_begin: out += "␜\n"; break;
      case mark::table_end: out += "␝"; break;
      case mark::covered: out += "␚"; break;
      case mark::picture: out += "␙"; break;
      case mark::page_title: out += "␁"; break;
      default: out += c;
    }
  }
  return out;
}

}  // namespace gouji
