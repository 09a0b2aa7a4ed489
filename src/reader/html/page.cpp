#include "reader/html/page.hpp"

namespace gouji::html {
namespace {

using Kind = PageNode::Kind;

bool takes_leaves(Kind kind) {
  return kind != Kind::table && kind != Kind::row;
}

}  // namespace

std::uint32_t Page::add(std::uint32_t parent, const PageNode& node) {
  const bool is_leaf = node.kind >= Kind::text && node.kind != Kind::remark;
  if (is_leaf && !takes_leaves(nodes[parent].kind)) return 0;
  const auto index = static_cast<std::uint32_t>(nodes.size());
  nodes.push_back(node);
  nodes.back().parent = parent;
  PageNode& container = nodes[parent];
  (container.first == 0 ? container.first : nodes[container.last].next) = index;
  container.last = index;
  return index;
}

void Page::add_boundary(std::uint32_t parent) {
  const PageNode& container = nodes[parent];
  if (container.first == 0 || nodes[container.last].kind == Kind::boundary) return;
  add(parent, {.kind = Kind::boundary});
}

std::uint32_t Page::add_table(std::uint32_t parent, const PageNode& table) {
  add(parent, {.kind = Kind::stray});
  return add(parent, table);
}

}  // namespace gouji::html
