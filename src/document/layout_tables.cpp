#include "document/layout_tables.hpp"

#include <algorithm>

namespace gouji {
namespace {

constexpr std::uint32_t running_text_bytes = 1500;  // some 500 characters: no cell of the form comes near
constexpr std::uint32_t running_text_paragraphs = 12;

struct OpenTable {
  std::uint32_t node;
  std::uint32_t cells = 0;
  std::uint32_t largest_inside = 0;  // cells of the largest table nested anywhere inside
  std::uint32_t cell_paragraphs = 0;
  bool running_text = false;
};

bool is_layout(const OpenTable& table) {
  return table.cells <= 1 || table.largest_inside > table.cells || table.running_text;
}

}  // namespace

std::vector<bool> find_layout_tables(const Document& document) {
  std::vector<bool> layout(document.nodes.size(), false);
  std::vector<OpenTable> open;
  const auto close_before = [&](std::uint32_t index) {
    while (!open.empty() && document.nodes[open.back().node].end <= index) {
      const OpenTable table = open.back();
      open.pop_back();
      layout[table.node] = is_layout(table);
      if (open.empty()) continue;
      open.back().largest_inside = std::max({open.back().largest_inside, table.cells, table.largest_inside});
    }
  };
  for (std::uint32_t index = 0; index < document.nodes.size(); ++index) {
    close_before(index);
    const Node& node = document.nodes[index];
    if (node.kind == Node::Kind::table) {
      open.push_back({.node = index});
    } else if (node.kind == Node::Kind::cell && !open.empty()) {
      ++open.back().cells;
      open.back().cell_paragraphs = 0;
    } else if (node.kind == Node::Kind::paragraph && !open.empty()) {
      OpenTable& table = open.back();
      const bool long_cell = ++table.cell_paragraphs > running_text_paragraphs;
      table.running_text = table.running_text || long_cell || node.text.size() > running_text_bytes;
    }
  }
  close_before(static_cast<std::uint32_t>(document.nodes.size()));
  return layout;
}

}  // namespace gouji
