#include "reader/docx/comments.hpp"

#include "document/remark.hpp"
#include "reader/docx/tags.hpp"
#include "reader/docx/xml.hpp"
#include "reader/docx/xml_text.hpp"

namespace gouji {
namespace {

void add_text(pugi::xml_node text, std::string& result) {
  for (pugi::xml_node node : text.children()) {
    XmlText pieces(node.value(), 0, node.type() == pugi::node_pcdata);
    while (const auto piece = pieces.next()) result += piece->text;
  }
}

void add(pugi::xml_node node, std::string& result) {
  switch (tag_of(node)) {
    case Tag::t: return add_text(node, result);
    case Tag::noBreakHyphen: result += '-'; return;
    case Tag::p:
    case Tag::br:
    case Tag::cr:
    case Tag::tab: result += ' '; return;
    default: return;
  }
}

/// The next node in the order of the file, below `root`; nothing in what Word skips.
pugi::xml_node next_in(pugi::xml_node root, pugi::xml_node node) {
  const Tag tag = tag_of(node);
  const bool descends = tag != Tag::skipped && tag != Tag::t;
  if (descends && node.first_child()) return node.first_child();
  while (node != root && !node.next_sibling()) node = node.parent();
  return node == root ? pugi::xml_node() : node.next_sibling();
}

std::string text_of(pugi::xml_node comment) {
  std::string result;
  for (pugi::xml_node node = comment; node; node = next_in(comment, node)) add(node, result);
  return result;
}

}  // namespace

Comments::Comments(pugi::xml_node root) {
  for (pugi::xml_node node : root.children()) {
    if (local_name(node) != "comment") continue;
    const std::string text = text_of(node);
    if (const auto remark = remark_in(text)) texts_.emplace(attribute_of(node, "id"), *remark);
  }
}

std::optional<std::string> Comments::take_at(pugi::xml_node node) {
  if (texts_.empty()) return std::nullopt;
  const std::string_view name = local_name(node);
  if (name != "commentRangeStart" && name != "commentReference") return std::nullopt;
  const auto found = texts_.find(attribute_of(node, "id"));
  if (found == texts_.end()) return std::nullopt;
  std::optional<std::string> text = std::move(found->second);
  texts_.erase(found);
  return text;
}

}  // namespace gouji
