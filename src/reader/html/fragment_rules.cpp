// Templates (13.2.6.4.18 and "in head"): what they hold is no part of the page, but must not end or open its tables.
#include "reader/html/tree_builder.hpp"

namespace gouji::html {

void TreeBuilder::start_fragment(const Token& token) {
  push_container(PageNode::Kind::fragment, token, place());
  fragment_modes_.push_back(Mode::fragment);
  mode_ = Mode::fragment;
}

void TreeBuilder::end_fragment() {
  if (open_.last(Tag::template_) == 0) return;
  pop_down_to(open_.last(Tag::template_));
  fragment_modes_.pop_back();
  reset_mode();
}

// The first tag in a template decides of what it is a fragment.
void TreeBuilder::start_in_fragment(const Token& token) {
  switch (token.tag) {
    case Tag::base:
    case Tag::basefont:
    case Tag::bgsound:
    case Tag::link:
    case Tag::meta:
    case Tag::noframes:
    case Tag::script:
    case Tag::style:
    case Tag::template_:
    case Tag::title: return start_in_body(token);
    case Tag::caption:
    case Tag::colgroup:
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead: mode_ = Mode::table; break;
    case Tag::col: mode_ = Mode::column_group; break;
    case Tag::tr: mode_ = Mode::table_body; break;
    case Tag::td:
    case Tag::th: mode_ = Mode::row; break;
    default: mode_ = Mode::body;
  }
  fragment_modes_.back() = mode_;
  start_tag(token);
}

}  // namespace gouji::html
