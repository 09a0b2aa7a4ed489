// The insertion modes of `<select>`, which knows few tags: what it holds is not displayed, and where it ends matters.
#include "reader/html/tree_builder.hpp"

namespace gouji::html {
namespace {

bool is_part_of_table(Tag tag) {
  switch (tag) {
    case Tag::caption:
    case Tag::table:
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
    case Tag::tr:
    case Tag::td:
    case Tag::th: return true;
    default: return false;
  }
}

}  // namespace

void TreeBuilder::leave_select() {
  pop_down_to(open_.last(Tag::select));
  reset_mode();
}

void TreeBuilder::start_in_select(const Token& token) {
  switch (token.tag) {
    case Tag::optgroup:
    case Tag::option:
      if (open_.current_is(Tag::option)) pop();
      if (token.tag == Tag::optgroup && open_.current_is(Tag::optgroup)) pop();
      return push(token);
    case Tag::hr:
      if (open_.current_is(Tag::option)) pop();
      if (open_.current_is(Tag::optgroup)) pop();
      return;
    case Tag::select: return leave_select();
    case Tag::input:
    case Tag::keygen:
    case Tag::textarea: return leave_select(), start_tag(token);
    case Tag::script:
    case Tag::template_: return start_in_body(token);
    default: return;
  }
}

void TreeBuilder::end_in_select(const Token& token) {
  switch (token.tag) {
    case Tag::option:
      if (open_.current_is(Tag::option)) pop();
      return;
    case Tag::optgroup:
      if (open_.current_is(Tag::option) && open_[open_.top() - 1].tag == Tag::optgroup) pop();
      if (open_.current_is(Tag::optgroup)) pop();
      return;
    case Tag::select: return leave_select();
    case Tag::template_: return end_fragment();
    default: return;
  }
}

void TreeBuilder::start_in_select_in_table(const Token& token) {
  if (!is_part_of_table(token.tag)) return start_in_select(token);
  leave_select();
  start_tag(token);
}

void TreeBuilder::end_in_select_in_table(const Token& token) {
  if (!is_part_of_table(token.tag)) return end_in_select(token);
  if (!open_.in_table_scope(token.tag)) return;
  leave_select();
  end_tag(token);
}

}  // namespace gouji::html
