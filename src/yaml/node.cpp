#include "yaml/node.hpp"

#include <iterator>

namespace gouji::yaml {

std::size_t Node::size() const {
  if (item_ == nullptr) return 0;
  return is_map() ? item_->children.size() / 2 : item_->children.size();
}

Node Node::key(std::string_view name) const {
  if (!is_map()) return {};
  for (std::size_t at = 0; at < item_->children.size(); at += 2) {
    if (item_->children[at].text == name) return Node(item_->children[at]);
  }
  return {};
}

Node Node::operator[](std::string_view name) const {
  const Node found = key(name);
  return found ? Node(*std::next(found.item_)) : Node();
}

std::vector<Node> Node::items() const {
  if (!is_list()) return {};
  std::vector<Node> nodes;
  nodes.reserve(item_->children.size());
  for (const Item& child : item_->children) nodes.emplace_back(child);
  return nodes;
}

std::vector<Entry> Node::entries() const {
  if (!is_map()) return {};
  std::vector<Entry> entries;
  entries.reserve(size());
  for (std::size_t at = 0; at < item_->children.size(); at += 2) {
    entries.push_back({Node(item_->children[at]), Node(item_->children[at + 1])});
  }
  return entries;
}

}  // namespace gouji::yaml
