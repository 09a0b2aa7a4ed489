#include "reader/html/tree_builder.hpp"

#include <algorithm>

#include "reader/html/ascii.hpp"
#include "reader/html/attribute_value.hpp"
#include "reader/html/characters.hpp"
#include "reader/html/visibility.hpp"

namespace gouji::html {

using Kind = PageNode::Kind;

Page parse_page(std::string_view source) {
  return TreeBuilder(source).build();
}

TreeBuilder::TreeBuilder(std::string_view source) : source_(source), tokenizer_(source) {
  page_.nodes.reserve(source.size() / 24 + 16);
  push_implied(Tag::body);
}

Page TreeBuilder::build() && {
  Token token;
  for (;;) {
    tokenizer_.next(token, in_foreign_content());
    if (token.kind == Token::Kind::end_of_file) break;
    process(token);
  }
  page_.escaped = tokenizer_.met_escaped_markup();
  return std::move(page_);
}

void TreeBuilder::process(const Token& token) {
  const bool foreign = in_foreign_content() && is_foreign(token);
  switch (token.kind) {
    case Token::Kind::text: return foreign ? add_text(open_.current().container, token) : text(token);
    case Token::Kind::start_tag: return foreign ? start_in_foreign(token) : start_tag(token);
    case Token::Kind::remark: return add_remark(token);
    default: return foreign ? end_in_foreign(token) : end_tag(token);
  }
}

void TreeBuilder::start_tag(const Token& token) {
  switch (mode_) {
    case Mode::body: return start_in_body(token);
    case Mode::table: return start_in_table(token);
    case Mode::caption: return start_in_caption(token);
    case Mode::column_group: return start_in_column_group(token);
    case Mode::table_body: return start_in_table_body(token);
    case Mode::row: return start_in_row(token);
    case Mode::cell: return start_in_cell(token);
    case Mode::select: return start_in_select(token);
    case Mode::select_in_table: return start_in_select_in_table(token);
    case Mode::fragment: return start_in_fragment(token);
  }
}

void TreeBuilder::end_tag(const Token& token) {
  switch (mode_) {
    case Mode::body: return end_in_body(token);
    case Mode::table: return end_in_table(token);
    case Mode::caption: return end_in_caption(token);
    case Mode::column_group: return end_in_column_group(token);
    case Mode::table_body: return end_in_table_body(token);
    case Mode::row: return end_in_row(token);
    case Mode::cell: return end_in_cell(token);
    case Mode::select: return end_in_select(token);
    case Mode::select_in_table: return end_in_select_in_table(token);
    case Mode::fragment:
      if (token.tag == Tag::template_) end_fragment();
      return;
  }
}

void TreeBuilder::text(const Token& token) {
  switch (mode_) {
    case Mode::table:
    case Mode::table_body:
    case Mode::row: return text_in_table(token);
    case Mode::column_group: return text_in_column_group(token);
    default: return add_text(open_.current().container, token);
  }
}

// White space directly in a table, body or row stays there and so is dropped; any other text is shown outside.
void TreeBuilder::text_in_table(const Token& token) {
  const bool stays = !is_table_structure(open_.current()) || is_blank(token.span.of(source_));
  add_text(stays ? open_.current().container : stray_of_table(), token);
}

void TreeBuilder::text_in_column_group(const Token& token) {
  const Span rest = {token.span.begin + blank_prefix(token.span.of(source_)), token.span.end};
  if (rest.empty() || !leave_column_group()) return;
  Token text = token;
  text.span = rest;
  text_in_table(text);
}

bool TreeBuilder::is_table_structure(const Element& element) const {
  if (element.space != Namespace::html) return false;
  switch (element.tag) {
    case Tag::table:
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
    case Tag::tr: return true;
    default: return false;
  }
}

// The standard's "appropriate place for inserting a node".
std::uint32_t TreeBuilder::place() const {
  return fostering_ && is_table_structure(open_.current()) ? stray_of_table() : open_.current().container;
}

// The standard's "foster parent": it shows what has no place in a table before the table.
std::uint32_t TreeBuilder::stray_of_table() const {
  const std::uint32_t table = open_.last(Tag::table);
  const std::uint32_t fragment = open_.last(Tag::template_);
  if (fragment > table) return open_[fragment].container;
  return table == 0 ? open_[0].container : open_[table].container - 1;
}

PageNode TreeBuilder::node_of(Kind kind, const Token& token) const {
  return {.kind = kind, .hidden = open_.current().hidden, .preserved = open_.current().preserved, .source = token.span};
}

void TreeBuilder::add_text(std::uint32_t parent, const Token& token) {
  PageNode node = node_of(token.literal ? Kind::literal : Kind::text, token);
  node.foreign = in_foreign_content();
  page_.add(parent, node);
}

void TreeBuilder::add_leaf(Kind kind, const Token& token) {
  PageNode node = node_of(kind, token);
  node.hidden = node.hidden || hides_itself(token.attributes, source_);
  page_.add(place(), node);
}

// Comments stay where they are written, even in a table.
void TreeBuilder::add_remark(const Token& token) {
  page_.add(open_.current().container, {.kind = Kind::remark, .source = token.span});
}

void TreeBuilder::push(const Token& token) {
  const std::uint32_t container = place();
  if ((traits_of(token.tag, Namespace::html) & trait::block) != 0) page_.add_boundary(container);
  push_element(token, Namespace::html, container);
}

void TreeBuilder::push_container(Kind kind, const Token& token, std::uint32_t parent) {
  PageNode node = node_of(kind, token);
  node.hidden = node.hidden || hides_itself(token.attributes, source_);
  if (kind == Kind::cell) {
    node.column_span = clamped_number(token.attributes.value(Attribute::colspan).of(source_), 1, 1000, 1);
    node.row_span = clamped_number(token.attributes.value(Attribute::rowspan).of(source_), 0, 65534, 1);
  }
  push_element(token, Namespace::html, kind == Kind::table ? page_.add_table(parent, node) : page_.add(parent, node));
}

void TreeBuilder::push_element(const Token& token, Namespace space, std::uint32_t container) {
  const Element& parent = open_.current();
  const unsigned traits = traits_of(token.tag, space);
  const bool hidden = parent.hidden || (traits & trait::invisible) != 0 || hides_itself(token.attributes, source_);
  const bool preserved = parent.preserved || token.tag == Tag::pre || token.tag == Tag::listing;
  Element element{.tag = token.tag, .space = space, .hidden = hidden, .preserved = preserved, .container = container};
  if (space != Namespace::html) mark_integration_point(element, token);
  open_.push(element);
}

void TreeBuilder::push_implied(Tag tag) {
  Token token;
  token.tag = tag;
  if (tag == Tag::tr) return push_container(Kind::row, token, open_.current().container);
  push_element(token, Namespace::html, open_.current().container);
}

void TreeBuilder::pop() {
  const Element& element = open_.current();
  if ((traits_of(element.tag, element.space) & trait::block) != 0) page_.add_boundary(element.container);
  open_.pop();
}

// Closes the element at `index` and all above it; `<html>` and `<body>` stay open to the end.
void TreeBuilder::pop_down_to(std::uint32_t index) {
  while (open_.top() >= std::max<std::uint32_t>(index, 2)) pop();
}

void TreeBuilder::pop_implied(Tag except) {
  while (open_.current().tag != except &&
         (traits_of(open_.current().tag, open_.current().space) & trait::implied) != 0) {
    pop();
  }
}

void TreeBuilder::reset_mode() {
  const std::uint32_t index = open_.current().nearest_mode;
  switch (open_[index].tag) {
    case Tag::select:
      mode_ = open_.last(Tag::table) > open_.last(Tag::template_) ? Mode::select_in_table : Mode::select;
      return;
    case Tag::td:
    case Tag::th: mode_ = Mode::cell; return;
    case Tag::tr: mode_ = Mode::row; return;
    case Tag::tbody:
    case Tag::thead:
    case Tag::tfoot: mode_ = Mode::table_body; return;
    case Tag::caption: mode_ = Mode::caption; return;
    case Tag::colgroup: mode_ = Mode::column_group; return;
    case Tag::table: mode_ = Mode::table; return;
    case Tag::template_: mode_ = fragment_modes_.back(); return;
    default: mode_ = Mode::body; return;
  }
}

}  // namespace gouji::html
