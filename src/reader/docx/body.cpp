#include "reader/docx/body.hpp"

#include <algorithm>
#include <utility>

#include "reader/docx/symbol.hpp"
#include "reader/docx/table_layout.hpp"
#include "reader/docx/tags.hpp"
#include "reader/docx/xml.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

/// The first choice is what Word 2010 and later show; the fallback repeats it for older programs.
pugi::xml_node shown_alternative(pugi::xml_node alternatives) {
  const pugi::xml_node choice = child_of(alternatives, "Choice");
  return choice ? choice : child_of(alternatives, "Fallback");
}

/// The next paragraph, table or wrapper; marks without content (bookmarks, proofing) stand between them everywhere.
pugi::xml_node next_block(pugi::xml_node node) {
  do node = node.next_sibling();
  while (node && tag_of(node) == Tag::other && !node.first_child());
  return node;
}

/// A paragraph whose mark was deleted, moved away or hidden runs on into the next one.
bool runs_on(pugi::xml_node paragraph) {
  const pugi::xml_node mark = child_of(child_of(paragraph, "pPr"), "rPr");
  const bool is_gone = child_of(mark, "del") || child_of(mark, "moveFrom") || is_on(child_of(mark, "vanish"));
  return is_gone && tag_of(next_block(paragraph)) == Tag::p;
}

/// With its mark a paragraph loses its properties to the one that it runs into. Not so before a style separator, the
/// hidden mark between a heading and the text in its line.
pugi::xml_node owner_of_properties(pugi::xml_node paragraph) {
  const auto is_heading = [](pugi::xml_node node) {
    return is_on(child_of(child_of(child_of(node, "pPr"), "rPr"), "specVanish"));
  };
  while (runs_on(paragraph) && !is_heading(paragraph)) paragraph = next_block(paragraph);
  return paragraph;
}

}  // namespace

BodyReader::BodyReader(pugi::xml_node root, const Styles& styles, const Numbering& numbering, Comments comments,
                       std::uint64_t label_bytes)
    : root_(root),
      styles_(styles),
      ink_(root),
      labels_(styles, numbering),
      comments_(std::move(comments)),
      label_bytes_left_(label_bytes) {}

Document BodyReader::read() && {
  visit_children(root_);
  while (!agenda_.empty()) {
    const Task task = agenda_.back();
    agenda_.pop_back();
    perform(task);
  }
  return std::move(builder_).finish();
}

void BodyReader::perform(const Task& task) {
  switch (task.kind) {
    case Task::Kind::visit_siblings:
      if (const auto next = task.node.next_sibling()) agenda_.push_back({Task::Kind::visit_siblings, next});
      return visit(task.node);
    case Task::Kind::place_float: return place_float(task.node);
    case Task::Kind::open_row: return builder_.open(Node::Kind::row);
    case Task::Kind::open_cell: return open_cell(task);
    case Task::Kind::close: return builder_.close();
    case Task::Kind::end_paragraph: return end_paragraph(task.node);
  }
}

void BodyReader::visit(pugi::xml_node node) {
  switch (tag_of(node)) {
    case Tag::skipped: return;
    case Tag::p: return begin_paragraph(node);
    case Tag::r: return visit_run(node);
    case Tag::t: return write_text(node);
    case Tag::tab: return write_sign("\t", node);
    case Tag::br:
    case Tag::cr:
      if (builder_.in_paragraph()) write_sign("\n", node);
      return;
    case Tag::noBreakHyphen: return write_sign("-", node);
    case Tag::sym: return write_symbol(node);
    case Tag::fldChar: return fields_.mark(attribute_of(node, "fldCharType"));
    case Tag::tbl: return visit_table(node);
    case Tag::AlternateContent: return visit_children(shown_alternative(node));
    case Tag::txbxContent:
    case Tag::drawing_image: return visit_float(node);
    case Tag::tr:
    case Tag::tc: return visit_children(node);
    case Tag::other: return visit_other(node);
  }
}

void BodyReader::visit_children(pugi::xml_node node) {
  if (const auto child = node.first_child()) agenda_.push_back({Task::Kind::visit_siblings, child});
}

/// A comment stands where its range begins; one without range at its reference.
void BodyReader::visit_other(pugi::xml_node node) {
  if (const auto text = comments_.take_at(node)) builder_.remark(*text, {place_of(node), place_of(node)});
  visit_children(node);
}

void BodyReader::visit_table(pugi::xml_node table) {
  const std::vector<LaidOutRow> rows = lay_out_table(table, ink_);
  if (rows.empty()) return;
  const std::size_t first = agenda_.size();
  builder_.open(Node::Kind::table);
  for (const LaidOutRow& row : rows) {
    agenda_.push_back({Task::Kind::open_row, {}});
    for (const LaidOutCell& cell : row) {
      agenda_.push_back({Task::Kind::open_cell, {}, cell.column_span, cell.row_span, cell.place});
      visit_children(cell.node);
      agenda_.push_back({Task::Kind::close, {}});
    }
    agenda_.push_back({Task::Kind::close, {}});
  }
  agenda_.push_back({Task::Kind::close, {}});
  put_first_on_top(first);
}

/// The cell of a text box that comes too late stands where its text does: see write.
void BodyReader::open_cell(const Task& task) {
  builder_.open(Node::Kind::cell, task.column_span, task.row_span, std::max(task.place, reached_));
}

/// The tasks added since the agenda had that size were added in their order.
void BodyReader::put_first_on_top(std::size_t size) {
  std::reverse(agenda_.begin() + static_cast<std::ptrdiff_t>(size), agenda_.end());
}

bool BodyReader::is_hidden(pugi::xml_node run) const {
  const pugi::xml_node properties = child_of(run, "rPr");
  if (const auto vanish = child_of(properties, "vanish")) return is_on(vanish);
  return styles_.hides(value_of(child_of(properties, "rStyle")));
}

/// Fields are followed through hidden runs: their marks may lie on either side of hidden text.
void BodyReader::visit_run(pugi::xml_node run) {
  if (!is_hidden(run)) return visit_children(run);
  for (pugi::xml_node child : run.children()) {
    if (tag_of(child) == Tag::fldChar) visit(child);
  }
}

/// A text box or picture inside a line stands behind its paragraph, so that it does not tear the line apart.
void BodyReader::visit_float(pugi::xml_node node) {
  if (builder_.in_paragraph()) {
    floats_.push_back(node);
  } else {
    place_float(node);
  }
}

void BodyReader::place_float(pugi::xml_node node) {
  if (tag_of(node) == Tag::txbxContent) return visit_children(node);
  builder_.picture();
}

void BodyReader::begin_paragraph(pugi::xml_node paragraph) {
  if (!std::exchange(continues_paragraph_, false)) {
    builder_.end_paragraph();
    write_label(paragraph);
  }
  agenda_.push_back({Task::Kind::end_paragraph, paragraph});
  visit_children(paragraph);
}

void BodyReader::end_paragraph(pugi::xml_node paragraph) {
  fields_.end_paragraph();
  continues_paragraph_ = runs_on(paragraph);
  if (continues_paragraph_) return;
  builder_.end_paragraph();
  const std::size_t first = agenda_.size();
  for (pugi::xml_node node : floats_) agenda_.push_back({Task::Kind::place_float, node});
  floats_.clear();
  put_first_on_top(first);
}

void BodyReader::write_label(pugi::xml_node paragraph) {
  const std::string label = labels_.next(child_of(owner_of_properties(paragraph), "pPr"));
  if (label.size() > label_bytes_left_) throw InputError(InputFault::inflation_bomb);
  label_bytes_left_ -= label.size();
  write({label, place_of(paragraph), static_cast<std::uint32_t>(label.size()), 0});
}

void BodyReader::write_text(pugi::xml_node text) {
  const bool is_trimmed = attribute_of(text, "space") != "preserve";
  for (pugi::xml_node node : text.children()) {
    std::string_view raw = node.value();
    std::uint32_t place = place_of(node);
    if (is_trimmed) {
      const std::string_view kept = node.previous_sibling() ? raw : trimmed_left(raw);
      place += static_cast<std::uint32_t>(raw.size() - kept.size());
      raw = node.next_sibling() ? kept : trimmed_right(kept);
    }
    XmlText pieces(raw, place, node.type() == pugi::node_pcdata);
    while (const auto piece = pieces.next()) write(*piece);
  }
}

void BodyReader::write_symbol(pugi::xml_node symbol) {
  const std::string text = symbol_text(attribute_of(symbol, "font"), attribute_of(symbol, "char"));
  write_sign(text, symbol);
}

void BodyReader::write_sign(std::string_view sign, pugi::xml_node origin) {
  write({sign, place_of(origin), static_cast<std::uint32_t>(sign.size()), 1});
}

/// Places never go back. Only a text box that had to wait for its paragraph can come too late; all of it then stands at
/// the end of that paragraph.
void BodyReader::write(TextPiece piece) {
  if (piece.text.empty() || fields_.hide()) return;
  if (piece.origin < reached_) {
    piece.origin = reached_;
    piece.text_unit = static_cast<std::uint32_t>(piece.text.size());
    piece.origin_unit = 0;
  }
  const auto units = static_cast<std::uint32_t>(piece.text.size()) / piece.text_unit;
  reached_ = piece.origin + units * piece.origin_unit;
  builder_.text(piece.text, piece.origin, piece.text_unit, piece.origin_unit);
}

}  // namespace gouji
