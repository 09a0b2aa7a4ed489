#include "reader/html/page_writer.hpp"

#include <algorithm>
#include <string>

#include "reader/html/ascii.hpp"
#include "reader/html/characters.hpp"

namespace gouji::html {
namespace {

using Kind = PageNode::Kind;

bool is_container(Kind kind) {
  return kind < Kind::text;
}

bool has(const Page& page, Kind kind) {
  return std::any_of(page.nodes.begin(), page.nodes.end(), [=](const PageNode& node) { return node.kind == kind; });
}

// White space collapsed, and control characters (00 to 1F, 7F, and C2 80 to C2 9F) left out.
std::string collapsed(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<std::uint8_t>(text[at]);
    if (ascii::is_space(text[at])) {
      if (!result.empty() && result.back() != ' ') result += ' ';
    } else if (byte == 0xC2 && static_cast<std::uint8_t>(text[at + 1]) < 0xA0) {
      ++at;
    } else if (byte >= 0x20 && byte != 0x7F) {
      result += text[at];
    }
  }
  if (result.ends_with(' ')) result.pop_back();
  return result;
}

}  // namespace

PageWriter::PageWriter(const Page& page, std::string_view source, const Unescaped& origin, DocumentBuilder& builder)
    : page_(page),
      source_(source),
      origin_(origin),
      builder_(builder),
      paragraph_(source, origin, builder),
      has_table_(has(page, Kind::table)) {}

// Walks the tree by its links, without recursion.
void PageWriter::write() {
  std::uint32_t index = 0;
  do {
    const PageNode& node = page_.nodes[index];
    const bool descends = is_container(node.kind) && is_shown(node);
    if (descends) {
      enter(node);
    } else if (is_shown(node)) {
      leaf(node);
    }
    if (descends && node.first != 0) {
      index = node.first;
      continue;
    }
    if (descends) leave(node);
    while (index != 0 && page_.nodes[index].next == 0) {
      index = page_.nodes[index].parent;
      leave(page_.nodes[index]);
    }
    if (index != 0) index = page_.nodes[index].next;
  } while (index != 0);
}

bool PageWriter::is_shown(const PageNode& node) const {
  return node.kind == Kind::title || node.kind == Kind::script || (!node.hidden && node.kind != Kind::fragment);
}

void PageWriter::enter(const PageNode& node) {
  switch (node.kind) {
    case Kind::table: return paragraph_.end(), builder_.open(Node::Kind::table);
    case Kind::row: return paragraph_.end(), builder_.open(Node::Kind::row);
    case Kind::cell: return enter_cell(node);
    case Kind::caption: return paragraph_.end();
    default: return;
  }
}

// The content of a cell begins behind its start tag.
void PageWriter::enter_cell(const PageNode& node) {
  paragraph_.end();
  const std::uint32_t source = node.source.empty() ? no_place : origin_.origin(node.source).end;
  builder_.open(Node::Kind::cell, node.column_span, node.row_span, source);
}

void PageWriter::leave(const PageNode& node) {
  if (node.kind == Kind::stray) return;
  paragraph_.end();
  if (node.kind == Kind::table || node.kind == Kind::row || node.kind == Kind::cell) builder_.close();
}

void PageWriter::leaf(const PageNode& node) {
  switch (node.kind) {
    case Kind::text:
    case Kind::literal:
    case Kind::input_value: return paragraph_.text(node);
    case Kind::boundary: return paragraph_.end();
    case Kind::line_break: return paragraph_.line_break(node.source);
    case Kind::picture: return paragraph_.end(), builder_.picture();
    case Kind::title: return title(node);
    case Kind::script: return script(node);
    case Kind::remark: return paragraph_.remark(node);
    default: return;
  }
}

// The page's name is its first title that says something. Its bytes count as copied ones, so that none may stand for
// fewer of the source.
void PageWriter::title(const PageNode& node) {
  if (has_title_) return;
  std::string text;
  for_each_run(
      node, source_, [&](Span run) { text += run.of(source_); },
      [&](std::string_view replaced, Span run) { text += replaced.size() <= run.size() ? replaced : run.of(source_); });
  const std::string shown = collapsed(text);
  if (shown.empty()) return;
  has_title_ = true;
  paragraph_.end();
  const std::uint32_t begin = node.source.begin + blank_prefix(node.source.of(source_));
  builder_.page_title(shown, origin_.origin(Span{begin, begin + 1}).begin);
}

// A page without a table of its own may keep it in the string of a script. Scripts in such a string are not looked
// into.
void PageWriter::script(const PageNode& node) {
  if (has_table_ || !origin_.is_identity()) return;
  const Span markup = markup_in_script(node.source.of(source_));
  if (markup.empty()) return;
  const Unescaped inner(source_, {node.source.begin + markup.begin, node.source.begin + markup.end});
  const Page page = parse_page(inner.text());
  if (!has(page, Kind::cell)) return;
  paragraph_.end();
  PageWriter(page, inner.text(), inner, builder_).write();
}

}  // namespace gouji::html
