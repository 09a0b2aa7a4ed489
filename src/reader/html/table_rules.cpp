// The insertion modes "in table", "in caption" and "in column group" (13.2.6.4.9 to 12).
#include <algorithm>

#include "reader/html/tree_builder.hpp"

namespace gouji::html {

using Kind = PageNode::Kind;

void TreeBuilder::clear_to(std::initializer_list<Tag> context) {
  const auto in_context = [&] {
    return open_.top() < 2 || open_.current_is(Tag::template_) ||
           std::any_of(context.begin(), context.end(), [&](Tag tag) { return open_.current_is(tag); });
  };
  while (!in_context()) pop();
}

void TreeBuilder::start_table(const Token& token) {
  close_paragraph();
  push_container(Kind::table, token, place());
  mode_ = Mode::table;
}

void TreeBuilder::end_table() {
  if (!open_.in_table_scope(Tag::table)) return;
  pop_down_to(open_.last(Tag::table));
  reset_mode();
}

void TreeBuilder::start_in_table(const Token& token) {
  switch (token.tag) {
    case Tag::caption: return start_caption(token);
    case Tag::colgroup:
    case Tag::col:
      clear_to({Tag::table});
      push_implied(Tag::colgroup);
      mode_ = Mode::column_group;
      return;
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
      clear_to({Tag::table});
      push(token);
      mode_ = Mode::table_body;
      return;
    case Tag::td:
    case Tag::th:
    case Tag::tr:
      clear_to({Tag::table});
      push_implied(Tag::tbody);
      mode_ = Mode::table_body;
      return start_in_table_body(token);
    case Tag::table:
      if (!open_.in_table_scope(Tag::table)) return;
      end_table();
      return start_tag(token);
    case Tag::style:
    case Tag::script:
    case Tag::template_: return start_in_body(token);
    case Tag::form: return start_form_in_table();
    default:
      fostering_ = true;
      start_in_body(token);
      fostering_ = false;
  }
}

void TreeBuilder::end_in_table(const Token& token) {
  switch (token.tag) {
    case Tag::table: return end_table();
    case Tag::body:
    case Tag::caption:
    case Tag::col:
    case Tag::colgroup:
    case Tag::html:
    case Tag::tbody:
    case Tag::td:
    case Tag::tfoot:
    case Tag::th:
    case Tag::thead:
    case Tag::tr: return;
    default:
      fostering_ = true;
      end_in_body(token);
      fostering_ = false;
  }
}

// A caption is read as a paragraph before the table, as it is no part of the grid.
void TreeBuilder::start_caption(const Token& token) {
  clear_to({Tag::table});
  push_container(Kind::caption, token, stray_of_table());
  mode_ = Mode::caption;
}

bool TreeBuilder::leave_caption() {
  if (!open_.in_table_scope(Tag::caption)) return false;
  pop_down_to(open_.last(Tag::caption));
  mode_ = Mode::table;
  return true;
}

void TreeBuilder::start_in_caption(const Token& token) {
  switch (token.tag) {
    case Tag::caption:
    case Tag::col:
    case Tag::colgroup:
    case Tag::tbody:
    case Tag::td:
    case Tag::tfoot:
    case Tag::th:
    case Tag::thead:
    case Tag::tr:
      if (leave_caption()) start_tag(token);
      return;
    default: start_in_body(token);
  }
}

void TreeBuilder::end_in_caption(const Token& token) {
  switch (token.tag) {
    case Tag::caption: static_cast<void>(leave_caption()); return;
    case Tag::table:
      if (leave_caption()) end_tag(token);
      return;
    case Tag::body:
    case Tag::col:
    case Tag::colgroup:
    case Tag::html:
    case Tag::tbody:
    case Tag::td:
    case Tag::tfoot:
    case Tag::th:
    case Tag::thead:
    case Tag::tr: return;
    default: end_in_body(token);
  }
}

bool TreeBuilder::leave_column_group() {
  if (!open_.current_is(Tag::colgroup)) return false;
  pop();
  mode_ = Mode::table;
  return true;
}

void TreeBuilder::start_in_column_group(const Token& token) {
  if (token.tag == Tag::col) return;
  if (token.tag == Tag::template_) return start_fragment(token);
  if (leave_column_group()) start_tag(token);
}

void TreeBuilder::end_in_column_group(const Token& token) {
  if (token.tag == Tag::col) return;
  if (token.tag == Tag::template_) return end_fragment();
  if (leave_column_group() && token.tag != Tag::colgroup) end_tag(token);
}

}  // namespace gouji::html
