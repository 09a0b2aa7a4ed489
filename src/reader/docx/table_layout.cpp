#include "reader/docx/table_layout.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "reader/docx/tags.hpp"
#include "reader/docx/xml.hpp"

namespace gouji {
namespace {

/// Word has 63 columns; a file that claims more must not make grids without bound.
constexpr std::uint32_t most_columns = 255;
constexpr std::uint16_t most_rows = 0xFFFF;

/// The descendants with that tag, through elements that only wrap.
std::vector<pugi::xml_node> unwrapped(pugi::xml_node parent, Tag wanted) {
  std::vector<pugi::xml_node> found;
  std::vector<pugi::xml_node> rest{parent.first_child()};
  while (!rest.empty()) {
    const pugi::xml_node node = rest.back();
    rest.pop_back();
    if (!node) continue;
    rest.push_back(node.next_sibling());
    const Tag tag = tag_of(node);
    if (tag == wanted) found.push_back(node);
    if (tag == Tag::other) rest.push_back(node.first_child());
  }
  return found;
}

enum class Merge : std::uint8_t { none, begins, continues };

Merge merge_of(pugi::xml_node merge) {
  if (!merge) return Merge::none;
  return value_of(merge) == "restart" ? Merge::begins : Merge::continues;
}

/// Cells merged under tracked changes say so in an element of their own.
Merge vertical_merge(pugi::xml_node properties) {
  const pugi::xml_node tracked = child_of(properties, "cellMerge");
  if (!tracked) return merge_of(child_of(properties, "vMerge"));
  const std::string_view kind = attribute_of(tracked, "vMerge");
  return kind == "cont" ? Merge::continues : kind == "rest" ? Merge::begins : Merge::none;
}

struct Cell {
  LaidOutCell laid_out;
  std::uint32_t column = 0;
  Merge merge = Merge::none;
  bool has_ink = false;
  bool is_covered = false;
};

using Row = std::vector<Cell>;

std::uint16_t column_count(std::uint32_t columns) {
  return static_cast<std::uint16_t>(std::clamp(columns, 1U, most_columns));
}

std::uint32_t gap_before(pugi::xml_node row) {
  return number_of(value_of(child_of(child_of(row, "trPr"), "gridBefore")), 0, most_columns);
}

bool is_deleted(pugi::xml_node row) {
  return !child_of(child_of(row, "trPr"), "del").empty();
}

/// Not that of a table in the cell.
pugi::xml_node last_paragraph(pugi::xml_node cell) {
  pugi::xml_node node = cell.last_child();
  while (node && tag_of(node) != Tag::p) {
    if (tag_of(node) == Tag::other && node.last_child()) {
      node = node.last_child();
      continue;
    }
    while (node != cell && !node.previous_sibling()) node = node.parent();
    node = node == cell ? pugi::xml_node() : node.previous_sibling();
  }
  return node;
}

std::uint32_t place_of_text(pugi::xml_node cell) {
  const pugi::xml_node paragraph = last_paragraph(cell);
  return place_of(paragraph ? paragraph : cell);
}

Cell read_cell(pugi::xml_node node, const CellInk& ink) {
  const pugi::xml_node properties = child_of(node, "tcPr");
  const std::uint32_t span = number_of(value_of(child_of(properties, "gridSpan")), 1, most_columns);
  return {.laid_out = {node, place_of_text(node), column_count(span), 1},
          .merge = vertical_merge(properties),
          .has_ink = ink.in(node)};
}

/// Word still reads, and other programs still write, the horizontal merge of old.
bool continues_to_the_left(const Cell& cell) {
  const pugi::xml_node properties = child_of(cell.laid_out.node, "tcPr");
  return !cell.has_ink && merge_of(child_of(properties, "hMerge")) == Merge::continues;
}

/// The cells of one row, each at its grid column, horizontal merges folded.
Row read_row(pugi::xml_node node, const CellInk& ink) {
  Row row;
  std::uint32_t column = gap_before(node);
  if (column > 0) row.push_back({.laid_out = {{}, place_of(node), column_count(column), 1}});
  for (pugi::xml_node tc : unwrapped(node, Tag::tc)) {
    if (child_of(child_of(tc, "tcPr"), "cellDel")) continue;
    Cell cell = read_cell(tc, ink);
    cell.column = column;
    column += cell.laid_out.column_span;
    if (continues_to_the_left(cell) && !row.empty()) {
      std::uint16_t& span = row.back().laid_out.column_span;
      span = column_count(span + cell.laid_out.column_span);
    } else {
      row.push_back(cell);
    }
  }
  return row;
}

/// A merge as it reaches the present row: the cell that began it, seen from its left edge.
struct Run {
  std::uint32_t column;
  Cell* first;
};

Cell* first_of_run(const std::vector<Run>& above, const Cell& cell) {
  const auto run = std::ranges::lower_bound(above, cell.column, {}, &Run::column);
  const bool has_same_edges =
      run != above.end() && run->column == cell.column && run->first->laid_out.column_span == cell.laid_out.column_span;
  return has_same_edges ? run->first : nullptr;
}

void merge_downwards(std::vector<Row>& rows) {
  std::vector<Run> above;
  for (Row& row : rows) {
    std::vector<Run> here;
    for (Cell& cell : row) {
      if (cell.merge == Merge::none) continue;
      Cell* first = cell.merge == Merge::continues && !cell.has_ink ? first_of_run(above, cell) : nullptr;
      cell.is_covered = first != nullptr;
      if (!first) first = &cell;
      if (cell.is_covered && first->laid_out.row_span < most_rows) ++first->laid_out.row_span;
      here.push_back({cell.column, first});
    }
    above = std::move(here);
  }
}

LaidOutRow uncovered(const Row& row) {
  LaidOutRow cells;
  for (const Cell& cell : row) {
    if (!cell.is_covered) cells.push_back(cell.laid_out);
  }
  return cells;
}

}  // namespace

std::vector<LaidOutRow> lay_out_table(pugi::xml_node table, const CellInk& ink) {
  std::vector<Row> rows;
  for (pugi::xml_node row : unwrapped(table, Tag::tr)) {
    if (!is_deleted(row)) rows.push_back(read_row(row, ink));
  }
  merge_downwards(rows);
  std::vector<LaidOutRow> laid_out;
  laid_out.reserve(rows.size());
  for (const Row& row : rows) laid_out.push_back(uncovered(row));
  return laid_out;
}

}  // namespace gouji
