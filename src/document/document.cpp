#include "document/document.hpp"

#include <array>

#include <fmt/format.h>

namespace gouji {
namespace {

constexpr std::array kind_names = {"paragraph", "table", "row", "cell", "picture", "page-title"};

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (char c : text) {
    switch (c) {
      case '\n': result += "\\n"; break;
      case '\t': result += "\\t"; break;
      case '"': result += "\\\""; break;
      case '\\': result += "\\\\"; break;
      default: result += c;
    }
  }
  return result + '"';
}

std::string spans_of(const Node& cell) {
  return cell.column_span == 1 && cell.row_span == 1 ? "" : fmt::format(" {}x{}", cell.column_span, cell.row_span);
}

bool is_container(Node::Kind kind) {
  return kind == Node::Kind::table || kind == Node::Kind::row || kind == Node::Kind::cell;
}

}  // namespace

std::string_view name_of(Format format) {
  constexpr std::array<std::string_view, 4> names = {"html", "docx", "text", "markdown"};
  return names[static_cast<std::size_t>(format)];
}

std::string outline(const Document& document) {
  fmt::memory_buffer out;
  std::vector<std::uint32_t> ends;
  for (std::uint32_t index = 0; index < document.nodes.size(); ++index) {
    while (!ends.empty() && ends.back() <= index) ends.pop_back();
    const Node& node = document.nodes[index];
    const Span source = document.origin.origin(node.text);
    fmt::format_to(fmt::appender(out), "{:{}}{}{} {}..{}", "", ends.size() * 2,
                   kind_names[static_cast<std::size_t>(node.kind)], spans_of(node), source.begin, source.end);
    if (!is_container(node.kind) && !node.text.empty()) {
      fmt::format_to(fmt::appender(out), " {}", quoted(node.text.of(document.text)));
    }
    out.push_back('\n');
    if (is_container(node.kind)) ends.push_back(node.end);
  }
  return fmt::to_string(out);
}

}  // namespace gouji
