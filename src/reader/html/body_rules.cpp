// The insertion mode "in body" (13.2.6.4.7), with the parts of "in head" that may stand anywhere.
#include <algorithm>

#include "reader/html/tree_builder.hpp"

namespace gouji::html {

using Kind = PageNode::Kind;

void TreeBuilder::start_in_body(const Token& token) {
  switch (token.tag) {
    case Tag::html:
    case Tag::head:
    case Tag::body:
    case Tag::frameset:
    case Tag::frame:
    case Tag::base:
    case Tag::basefont:
    case Tag::bgsound:
    case Tag::link:
    case Tag::meta:
    case Tag::area:
    case Tag::keygen:
    case Tag::param:
    case Tag::source:
    case Tag::track:
    case Tag::wbr: return;
    case Tag::caption:
    case Tag::col:
    case Tag::colgroup:
    case Tag::tbody:
    case Tag::td:
    case Tag::tfoot:
    case Tag::th:
    case Tag::thead:
    case Tag::tr: return page_.add_boundary(place());  // no table is open: the tag is ignored, its text stands alone
    case Tag::title:
    case Tag::style:
    case Tag::script:
    case Tag::noframes:
    case Tag::noscript:
    case Tag::noembed:
    case Tag::iframe:
    case Tag::textarea: return start_raw(token);
    case Tag::xmp: return close_paragraph(), start_raw(token);
    case Tag::template_: return start_fragment(token);
    case Tag::address:
    case Tag::article:
    case Tag::aside:
    case Tag::blockquote:
    case Tag::center:
    case Tag::details:
    case Tag::dialog:
    case Tag::dir:
    case Tag::div:
    case Tag::dl:
    case Tag::fieldset:
    case Tag::figcaption:
    case Tag::figure:
    case Tag::footer:
    case Tag::header:
    case Tag::hgroup:
    case Tag::main:
    case Tag::menu:
    case Tag::nav:
    case Tag::ol:
    case Tag::p:
    case Tag::search:
    case Tag::section:
    case Tag::summary:
    case Tag::ul: return close_paragraph(), push(token);
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
      close_paragraph();
      if (is_heading(open_.current().tag) && !in_foreign_content()) pop();
      return push(token);
    case Tag::pre:
    case Tag::listing: return close_paragraph(), push(token), tokenizer_.skip_line_feed();
    case Tag::plaintext: {
      close_paragraph();
      push(token);
      Token rest;
      rest.span = tokenizer_.plain_text();
      rest.literal = true;
      return add_text(open_.current().container, rest);
    }
    case Tag::form: return start_form(token);
    case Tag::li: return start_list_item(token);
    case Tag::dd:
    case Tag::dt: return start_definition(token);
    case Tag::button: return close_if_open(Tag::button), push(token);
    case Tag::a:
    case Tag::nobr:
      if (open_.last(token.tag) > open_.current().nearest_special) pop_down_to(open_.last(token.tag));
      return push(token);
    case Tag::table: return start_table(token);
    case Tag::br: return add_leaf(Kind::line_break, token);
    case Tag::embed:
    case Tag::image:
    case Tag::img: return add_leaf(Kind::picture, token);
    case Tag::object: return add_leaf(Kind::picture, token), push(token);
    case Tag::input: return start_input(token);
    case Tag::hr: return close_paragraph(), page_.add_boundary(place());
    case Tag::select: return start_select(token);
    case Tag::optgroup:
    case Tag::option:
      if (open_.current_is(Tag::option)) pop();
      return push(token);
    case Tag::rb:
    case Tag::rp:
    case Tag::rt:
    case Tag::rtc: return start_ruby(token);
    case Tag::math: return push_foreign(token, Namespace::math);
    case Tag::svg: return push_foreign(token, Namespace::svg);
    default: return push(token);
  }
}

void TreeBuilder::end_in_body(const Token& token) {
  switch (token.tag) {
    case Tag::html:
    case Tag::body: return;
    case Tag::template_: return end_fragment();
    case Tag::address:
    case Tag::article:
    case Tag::aside:
    case Tag::blockquote:
    case Tag::button:
    case Tag::center:
    case Tag::details:
    case Tag::dialog:
    case Tag::dir:
    case Tag::div:
    case Tag::dl:
    case Tag::fieldset:
    case Tag::figcaption:
    case Tag::figure:
    case Tag::footer:
    case Tag::header:
    case Tag::hgroup:
    case Tag::listing:
    case Tag::main:
    case Tag::menu:
    case Tag::nav:
    case Tag::ol:
    case Tag::pre:
    case Tag::search:
    case Tag::section:
    case Tag::summary:
    case Tag::ul:
    case Tag::dd:
    case Tag::dt:
    case Tag::applet:
    case Tag::marquee:
    case Tag::object: return end_block(token);
    case Tag::form: return end_form();
    case Tag::p: return open_.in_button_scope(Tag::p) ? close_paragraph() : page_.add_boundary(place());
    case Tag::li:
      if (open_.in_list_scope(Tag::li)) close(open_.last(Tag::li), Tag::li);
      return;
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6: return end_heading();
    case Tag::br: return add_leaf(Kind::line_break, token);
    case Tag::td:
    case Tag::th:
    case Tag::tr: return page_.add_boundary(place());
    default: return end_other(token);
  }
}

void TreeBuilder::close(std::uint32_t index, Tag except) {
  pop_implied(except);
  pop_down_to(index);
}

void TreeBuilder::close_paragraph() {
  if (open_.in_button_scope(Tag::p)) close(open_.last(Tag::p), Tag::p);
}

void TreeBuilder::close_if_open(Tag tag) {
  if (open_.in_scope(tag)) close(open_.last(tag), Tag::first_unknown);
}

// Formatting elements end here too: the adoption agency only moves them, and not the text that they hold.
void TreeBuilder::end_other(const Token& token) {
  const std::uint32_t index = open_.last(token.tag);
  if (index != 0 && index >= open_.current().nearest_special) close(index, token.tag);
}

void TreeBuilder::end_block(const Token& token) {
  const bool is_definition = token.tag == Tag::dd || token.tag == Tag::dt;
  if (open_.in_scope(token.tag)) close(open_.last(token.tag), is_definition ? token.tag : Tag::first_unknown);
}

void TreeBuilder::end_heading() {
  if (open_.heading_in_scope()) close(open_.last_heading(), Tag::first_unknown);
}

void TreeBuilder::start_list_item(const Token& token) {
  const std::uint32_t open = open_.last(Tag::li);
  if (open != 0 && open >= open_.current().nearest_list_stop) close(open, Tag::li);
  close_paragraph();
  push(token);
}

void TreeBuilder::start_definition(const Token& token) {
  const std::uint32_t open = std::max(open_.last(Tag::dd), open_.last(Tag::dt));
  if (open != 0 && open >= open_.current().nearest_list_stop) close(open, open_[open].tag);
  close_paragraph();
  push(token);
}

void TreeBuilder::start_ruby(const Token& token) {
  const bool keeps_container = token.tag == Tag::rp || token.tag == Tag::rt;
  if (open_.in_scope(Tag::ruby)) pop_implied(keeps_container ? Tag::rtc : Tag::first_unknown);
  push(token);
}

// The element never goes on the stack: its end tag is read here.
void TreeBuilder::start_raw(const Token& token) {
  const bool decodes = token.tag == Tag::title || token.tag == Tag::textarea;
  const Kind kind = token.tag == Tag::title    ? Kind::title
                    : token.tag == Tag::script ? Kind::script
                    : decodes                  ? Kind::text
                                               : Kind::literal;
  const std::uint32_t parent = place();
  push(token);
  if (token.tag == Tag::textarea) tokenizer_.skip_line_feed();
  PageNode node = node_of(kind, token);
  node.source = token.tag == Tag::script ? tokenizer_.script_text() : tokenizer_.raw_text(token.tag);
  node.foreign = true;
  node.preserved = token.tag == Tag::textarea || token.tag == Tag::xmp;
  page_.add(parent, node);
  pop();
}

}  // namespace gouji::html
