#include "cell_dump.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "reader/html/characters.hpp"
#include "reader/html/page.hpp"
#include "recorded_pages.hpp"

namespace gouji::html {
namespace {

using Kind = PageNode::Kind;
constexpr std::uint32_t none = ~0U;

struct Cell {
  std::string head;
  std::vector<Span> pieces;
  std::string text;
};

// What stands around a node: `table`, `row` and `cell` are numbers, or none.
struct Place {
  std::uint32_t node = 0;
  std::uint32_t table = none;
  std::uint32_t row = none;
  std::uint32_t column = none;
  std::uint32_t cell = none;
  std::uint32_t depth = 0;
};

void add_piece(Cell& cell, Span piece) {
  if (!cell.pieces.empty() && cell.pieces.back().end == piece.begin) {
    cell.pieces.back().end = piece.end;
  } else {
    cell.pieces.push_back(piece);
  }
}

void add_text(Cell& cell, const PageNode& node, std::string_view source) {
  for_each_run(
      node, source,
      [&](Span run) {
        add_piece(cell, run);
        cell.text += run.of(source);
      },
      [&](std::string_view text, Span run) {
        add_piece(cell, run);
        cell.text += text;
      });
}

class CellDump {
 public:
  CellDump(const Page& page, std::string_view source) : page_(page), source_(source) {}

  std::string run() {
    todo_.push_back({});
    while (!todo_.empty()) {
      Place place = todo_.back();
      todo_.pop_back();
      visit(place);
    }
    return printed();
  }

 private:
  void visit(Place place) {
    const PageNode& node = page_.nodes[place.node];
    switch (node.kind) {
      case Kind::fragment: return;
      case Kind::text:
      case Kind::literal:
      case Kind::script:
      case Kind::title:
        if (place.cell != none) add_text(cells_[place.cell], node, source_);
        return;
      case Kind::caption: place.cell = none; break;
      case Kind::table:
        place.table = tables_++;
        place.cell = none;
        break;
      case Kind::cell: open_cell(place, node); break;
      default: break;
    }
    push_children(place);
  }

  void open_cell(Place& place, const PageNode& node) {
    const auto text = [](std::uint32_t number) { return std::to_string(number); };
    cells_.push_back({"cell " + text(place.table) + "." + text(place.row) + "." + text(place.column) + " " +
                          text(place.depth) + " " + text(node.column_span) + "x" + text(node.row_span) + " ",
                      {},
                      {}});
    place = {.node = place.node, .cell = static_cast<std::uint32_t>(cells_.size() - 1), .depth = place.depth + 1};
  }

  // In the order of the DOM, where a table's captions stand in it.
  std::vector<std::uint32_t> children_of(std::uint32_t parent) const {
    std::vector<std::uint32_t> children;
    const auto add = [&](std::uint32_t from, bool captions) {
      for (std::uint32_t child = page_.nodes[from].first; child != 0; child = page_.nodes[child].next) {
        if (is(child, Kind::caption) == captions) children.push_back(child);
      }
    };
    add(parent, false);
    if (is(parent, Kind::table)) add(parent - 1, true);
    std::sort(children.begin(), children.end());
    return children;
  }

  void push_children(const Place& parent) {
    std::uint32_t rows = 0;
    std::uint32_t columns = 0;
    const std::size_t begin = todo_.size();
    for (std::uint32_t child : children_of(parent.node)) {
      Place place = parent;
      place.node = child;
      if (is(child, Kind::row)) place.row = rows++;
      if (is(child, Kind::cell)) place.column = columns++;
      todo_.push_back(place);
    }
    std::reverse(todo_.begin() + static_cast<std::ptrdiff_t>(begin), todo_.end());
  }

  bool is(std::uint32_t node, Kind kind) const { return page_.nodes[node].kind == kind; }

  std::string printed() const {
    std::string result;
    for (const Cell& cell : cells_) {
      result += cell.head;
      for (Span piece : cell.pieces) {
        if (result.back() != ' ') result += ',';
        result += std::to_string(piece.begin) + "-" + std::to_string(piece.end);
      }
      result += (cell.pieces.empty() ? "- " : " ") + quoted_text(cell.text) + "\n";
    }
    return result;
  }

  const Page& page_;
  std::string_view source_;
  std::vector<Place> todo_;
  std::vector<Cell> cells_;
  std::uint32_t tables_ = 0;
};

}  // namespace

std::string dump_cells(std::string_view source) {
  const Page page = parse_page(source);
  return CellDump(page, source).run();
}

}  // namespace gouji::html
