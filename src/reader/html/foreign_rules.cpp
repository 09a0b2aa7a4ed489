// Foreign content (13.2.6.5): svg and math, whose `<td>` is no cell, and the HTML tags that break out of them.
#include "reader/html/ascii.hpp"
#include "reader/html/attribute_value.hpp"
#include "reader/html/tree_builder.hpp"

namespace gouji::html {

// Whether the rules of foreign content apply, where the current node is foreign.
bool TreeBuilder::is_foreign(const Token& token) const {
  const Element& current = open_.current();
  const bool start = token.kind == Token::Kind::start_tag;
  const bool start_or_text = start || token.kind == Token::Kind::text;
  if (current.takes_html && start_or_text) return false;
  if (current.takes_text && start_or_text) return start && (token.tag == Tag::mglyph || token.tag == Tag::malignmark);
  return !(current.tag == Tag::annotation_xml && start && token.tag == Tag::svg);
}

// Elements inside which HTML begins again.
void TreeBuilder::mark_integration_point(Element& element, const Token& token) const {
  if (element.space == Namespace::svg) {
    element.takes_html = token.tag == Tag::foreignobject || token.tag == Tag::desc || token.tag == Tag::title;
  } else if (token.tag == Tag::annotation_xml) {
    const std::string encoding = decoded_attribute(token.attributes.value(Attribute::encoding).of(source_));
    element.takes_html =
        ascii::equals_lowered(encoding, "text/html") || ascii::equals_lowered(encoding, "application/xhtml+xml");
  } else {
    element.takes_text = (traits_of(token.tag, Namespace::math) & trait::special) != 0;
  }
}

void TreeBuilder::push_foreign(const Token& token, Namespace space) {
  if (token.self_closing) return;
  push_element(token, space, place());
}

bool TreeBuilder::breaks_out(const Token& token) const {
  switch (token.tag) {
    case Tag::b:
    case Tag::big:
    case Tag::blockquote:
    case Tag::body:
    case Tag::br:
    case Tag::center:
    case Tag::code:
    case Tag::dd:
    case Tag::div:
    case Tag::dl:
    case Tag::dt:
    case Tag::em:
    case Tag::embed:
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
    case Tag::head:
    case Tag::hr:
    case Tag::i:
    case Tag::img:
    case Tag::li:
    case Tag::listing:
    case Tag::menu:
    case Tag::meta:
    case Tag::nobr:
    case Tag::ol:
    case Tag::p:
    case Tag::pre:
    case Tag::ruby:
    case Tag::s:
    case Tag::small:
    case Tag::span:
    case Tag::strike:
    case Tag::strong:
    case Tag::sub:
    case Tag::sup:
    case Tag::table:
    case Tag::tt:
    case Tag::u:
    case Tag::ul:
    case Tag::var: return true;
    case Tag::font:
      return token.attributes.has(Attribute::color) || token.attributes.has(Attribute::face) ||
             token.attributes.has(Attribute::size);
    default: return false;
  }
}

void TreeBuilder::leave_foreign_content() {
  const auto stays = [&] {
    const Element& current = open_.current();
    return current.space == Namespace::html || current.takes_html || current.takes_text;
  };
  while (!stays()) pop();
}

void TreeBuilder::start_in_foreign(const Token& token) {
  if (!breaks_out(token)) return push_foreign(token, open_.current().space);
  leave_foreign_content();
  start_tag(token);
}

void TreeBuilder::end_in_foreign(const Token& token) {
  if (token.tag == Tag::br || token.tag == Tag::p) {
    leave_foreign_content();
    return end_tag(token);
  }
  const std::uint32_t index = open_.last_foreign(token.tag);
  if (index > open_.current().nearest_html) return pop_down_to(index);
  end_tag(token);
}

}  // namespace gouji::html
