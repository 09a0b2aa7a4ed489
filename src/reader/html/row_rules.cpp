// The insertion modes "in table body", "in row" and "in cell" (13.2.6.4.13 to 15).
#include <algorithm>

#include "reader/html/tree_builder.hpp"

namespace gouji::html {

using Kind = PageNode::Kind;

bool TreeBuilder::leave_table_body() {
  const bool is_open =
      open_.in_table_scope(Tag::tbody) || open_.in_table_scope(Tag::thead) || open_.in_table_scope(Tag::tfoot);
  if (!is_open) return false;
  clear_to({Tag::tbody, Tag::tfoot, Tag::thead});
  pop();
  mode_ = Mode::table;
  return true;
}

void TreeBuilder::start_in_table_body(const Token& token) {
  switch (token.tag) {
    case Tag::tr:
      clear_to({Tag::tbody, Tag::tfoot, Tag::thead});
      push_container(Kind::row, token, open_.current().container);
      mode_ = Mode::row;
      return;
    case Tag::td:
    case Tag::th:
      clear_to({Tag::tbody, Tag::tfoot, Tag::thead});
      push_implied(Tag::tr);
      mode_ = Mode::row;
      return start_cell(token);
    case Tag::caption:
    case Tag::col:
    case Tag::colgroup:
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
      if (leave_table_body()) start_tag(token);
      return;
    default: start_in_table(token);
  }
}

void TreeBuilder::end_in_table_body(const Token& token) {
  switch (token.tag) {
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
      if (open_.in_table_scope(token.tag)) static_cast<void>(leave_table_body());
      return;
    case Tag::table:
      if (leave_table_body()) end_tag(token);
      return;
    default: end_in_table(token);
  }
}

bool TreeBuilder::leave_row() {
  if (!open_.in_table_scope(Tag::tr)) return false;
  clear_to({Tag::tr});
  pop();
  mode_ = Mode::table_body;
  return true;
}

void TreeBuilder::start_cell(const Token& token) {
  clear_to({Tag::tr});
  push_container(Kind::cell, token, open_.current().container);
  mode_ = Mode::cell;
}

void TreeBuilder::start_in_row(const Token& token) {
  switch (token.tag) {
    case Tag::td:
    case Tag::th: return start_cell(token);
    case Tag::caption:
    case Tag::col:
    case Tag::colgroup:
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
    case Tag::tr:
      if (leave_row()) start_tag(token);
      return;
    default: start_in_table(token);
  }
}

void TreeBuilder::end_in_row(const Token& token) {
  switch (token.tag) {
    case Tag::tr: static_cast<void>(leave_row()); return;
    case Tag::table:
      if (leave_row()) end_tag(token);
      return;
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
      if (open_.in_table_scope(token.tag) && leave_row()) end_tag(token);
      return;
    default: end_in_table(token);
  }
}

void TreeBuilder::leave_cell() {
  pop_down_to(std::max(open_.last(Tag::td), open_.last(Tag::th)));
  mode_ = Mode::row;
}

void TreeBuilder::start_in_cell(const Token& token) {
  switch (token.tag) {
    case Tag::caption:
    case Tag::col:
    case Tag::colgroup:
    case Tag::tbody:
    case Tag::td:
    case Tag::tfoot:
    case Tag::th:
    case Tag::thead:
    case Tag::tr: return leave_cell(), start_tag(token);
    default: start_in_body(token);
  }
}

void TreeBuilder::end_in_cell(const Token& token) {
  switch (token.tag) {
    case Tag::td:
    case Tag::th:
      if (open_.in_table_scope(token.tag)) leave_cell();
      return;
    case Tag::table:
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
    case Tag::tr:
      if (open_.in_table_scope(token.tag)) leave_cell(), end_tag(token);
      return;
    case Tag::body:
    case Tag::caption:
    case Tag::col:
    case Tag::colgroup:
    case Tag::html: return;
    default: end_in_body(token);
  }
}

}  // namespace gouji::html
