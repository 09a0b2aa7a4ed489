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

/// Writes the nodes in their order, and each remark before the node that is opened next.
class Outline {
 public:
  explicit Outline(const Document& document) : document_(document) {}

  std::string print() {
    const auto size = static_cast<std::uint32_t>(document_.nodes.size());
    for (std::uint32_t index = 0; index < size; ++index) {
      remarks_before(index);
      leave(index);
      node(index);
    }
    remarks_before(size);
    return fmt::to_string(out_);
  }

 private:
  void leave(std::uint32_t index) {
    while (!open_.empty() && document_.nodes[open_.back()].end <= index) open_.pop_back();
  }

  void remarks_before(std::uint32_t index) {
    for (; remark_ < document_.remarks.size() && document_.remarks[remark_].next == index; ++remark_) {
      const Remark& remark = document_.remarks[remark_];
      while (!open_.empty() && (remark.inside == no_place || open_.back() > remark.inside)) open_.pop_back();
      fmt::format_to(fmt::appender(out_), "{:{}}remark {}..{} {}{}\n", "", open_.size() * 2, remark.source.begin,
                     remark.source.end, remark.in_paragraph ? "in the text " : "", quoted(remark.text));
    }
  }

  void node(std::uint32_t index) {
    const Node& node = document_.nodes[index];
    const Span source = document_.origin.origin(node.text);
    fmt::format_to(fmt::appender(out_), "{:{}}{}{} {}..{}", "", open_.size() * 2,
                   kind_names[static_cast<std::size_t>(node.kind)], spans_of(node), source.begin, source.end);
    if (!is_container(node.kind) && !node.text.empty()) {
      fmt::format_to(fmt::appender(out_), " {}", quoted(node.text.of(document_.text)));
    }
    out_.push_back('\n');
    if (is_container(node.kind)) open_.push_back(index);
  }

  const Document& document_;
  fmt::memory_buffer out_;
  std::vector<std::uint32_t> open_;
  std::size_t remark_ = 0;
};

}  // namespace

std::string_view name_of(Format format) {
  constexpr std::array<std::string_view, 4> names = {"html", "docx", "text", "markdown"};
  return names[static_cast<std::size_t>(format)];
}

std::string outline(const Document& document) {
  return Outline(document).print();
}

}  // namespace gouji
