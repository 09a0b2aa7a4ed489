// Forms and their fields. A form's tags may cross those of the table that it stands in; they never move a cell.
#include "reader/html/ascii.hpp"
#include "reader/html/attribute_value.hpp"
#include "reader/html/tree_builder.hpp"

namespace gouji::html {

using Kind = PageNode::Kind;

void TreeBuilder::start_form(const Token& token) {
  const bool in_fragment = open_.last(Tag::template_) != 0;
  if (form_is_open_ && !in_fragment) return;
  close_paragraph();
  push(token);
  if (!in_fragment) form_is_open_ = true;
}

// Outside templates a form's end takes out the form alone and leaves open what it should have held.
void TreeBuilder::end_form() {
  if (open_.last(Tag::template_) != 0) return close_if_open(Tag::form);
  const bool closes = form_is_open_ && open_.in_scope(Tag::form);
  form_is_open_ = false;
  if (!closes) return;
  pop_implied(Tag::first_unknown);
  page_.add_boundary(place());
  open_.remove(open_.last(Tag::form));
}

void TreeBuilder::start_select(const Token& token) {
  const bool in_table = mode_ != Mode::body && mode_ != Mode::fragment;
  push(token);
  mode_ = in_table ? Mode::select_in_table : Mode::select;
}

// Such a form holds nothing, but no other one may open until it ends.
void TreeBuilder::start_form_in_table() {
  if (open_.last(Tag::template_) == 0) form_is_open_ = true;
}

// An online form may hold its figures in fields.
void TreeBuilder::start_input(const Token& token) {
  const std::string type = decoded_attribute(token.attributes.value(Attribute::type).of(source_));
  for (std::string_view silent :
       {"hidden", "checkbox", "radio", "file", "password", "submit", "reset", "button", "image", "range", "color"}) {
    if (ascii::equals_lowered(type, silent)) return;
  }
  if (!token.attributes.has(Attribute::value)) return;
  Token value = token;
  value.span = token.attributes.value(Attribute::value);
  add_leaf(Kind::input_value, value);
}

}  // namespace gouji::html
