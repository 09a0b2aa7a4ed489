#include "reader/docx/cell_ink.hpp"

#include <algorithm>
#include <string_view>

#include "reader/docx/tags.hpp"
#include "reader/docx/xml.hpp"
#include "reader/docx/xml_text.hpp"

namespace gouji {
namespace {

bool is_ink(pugi::xml_node node, Tag tag) {
  if (tag == Tag::drawing_image || tag == Tag::sym || tag == Tag::noBreakHyphen) return true;
  if (tag != Tag::t) return false;
  return std::ranges::any_of(node.children(), [](pugi::xml_node text) { return !trimmed_left(text.value()).empty(); });
}

}  // namespace

CellInk::CellInk(pugi::xml_node root) {
  pugi::xml_node node = root;
  while (node) {
    enter(node);
    const pugi::xml_node child = tag_of(node) == Tag::skipped ? pugi::xml_node() : node.first_child();
    if (child) {
      node = child;
      continue;
    }
    for (; node && !node.next_sibling(); node = node.parent()) leave(node);
    if (!node) return;
    leave(node);
    node = node.next_sibling();
  }
}

void CellInk::enter(pugi::xml_node node) {
  const Tag tag = tag_of(node);
  if (tag == Tag::tc) {
    open_.push_back(cells_.size());
    cells_.push_back({place_of(node), false});
  } else if (!open_.empty() && is_ink(node, tag)) {
    cells_[open_.back()].has_ink = true;
  }
}

void CellInk::leave(pugi::xml_node node) {
  if (tag_of(node) != Tag::tc) return;
  const bool has_ink = cells_[open_.back()].has_ink;
  open_.pop_back();
  if (has_ink && !open_.empty()) cells_[open_.back()].has_ink = true;
}

bool CellInk::in(pugi::xml_node cell) const {
  const auto found = std::ranges::lower_bound(cells_, place_of(cell), {}, &Cell::place);
  return found != cells_.end() && found->place == place_of(cell) && found->has_ink;
}

}  // namespace gouji
