#include "compact.hpp"

#include <string_view>

namespace gouji {

namespace {

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) c == '\n' ? line += "⏎" : line += c;
  return line;
}

std::string row_text(const Document& document, std::uint32_t row) {
  std::string line = "  ";
  for (std::uint32_t index = row + 1; index < document.nodes[row].end; ++index) {
    const Node& node = document.nodes[index];
    if (node.kind == Node::Kind::cell) line += '[' + on_one_line(node.text.of(document.text)) + ']';
    if (node.kind == Node::Kind::picture) line += "picture";
  }
  return line;
}

}  // namespace

std::string compact(const Document& document) {
  std::string result;
  for (std::uint32_t index = 0; index < document.nodes.size(); ++index) {
    const Node& node = document.nodes[index];
    if (node.kind == Node::Kind::table) {
      result += "table";
    } else if (node.kind == Node::Kind::row) {
      result += row_text(document, index);
      index = node.end - 1;
    } else if (node.kind == Node::Kind::picture) {
      result += "picture";
    } else {
      result += node.text.empty() ? "·" : on_one_line(node.text.of(document.text));
    }
    result += '\n';
  }
  return result;
}

}  // namespace gouji
