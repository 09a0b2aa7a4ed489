#include "reader/html/tag.hpp"

#include <array>
#include <initializer_list>

#include "reader/html/ascii.hpp"

namespace gouji::html {
namespace {

constexpr auto tag_count = static_cast<std::size_t>(Tag::first_unknown);

// In the order of Tag.
constexpr std::array<std::string_view, tag_count> names = {
    // clang-format off
    "a", "address", "annotation-xml", "applet", "area", "article", "aside", "b", "base", "basefont", "bgsound", "big",
    "blockquote", "body", "br", "button", "caption", "center", "code", "col", "colgroup", "datalist", "dd", "desc",
    "details", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer",
    "foreignobject", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr",
    "html", "i", "iframe", "image", "img", "input", "keygen", "li", "link", "listing", "main", "malignmark", "marquee",
    "math", "menu", "meta", "metadata", "mglyph", "mi", "mn", "mo", "ms", "mtext", "nav", "nobr", "noembed", "noframes",
    "noscript", "o:p", "object", "ol", "optgroup", "option", "p", "param", "picture", "plaintext", "pre", "rb", "rp",
    "rt", "rtc", "ruby", "s", "script", "search", "section", "select", "small", "source", "span", "strike", "strong",
    "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead",
    "title", "tr", "track", "tt", "u", "ul", "var", "wbr", "xmp",
    // clang-format on
};
static_assert(names.back() == "xmp");

// A name's last eight bytes in lower case: all of it, nearly always.
constexpr std::uint64_t key_of(std::string_view name) {
  std::uint64_t key = 0;
  for (char c : name) key = key << 8 | static_cast<std::uint8_t>(ascii::lower(c));
  return key;
}

// An open-addressed table of the names, built by the compiler: tag 0 of an empty slot has no size.
struct Slot {
  std::uint64_t key = 0;
  std::uint8_t size = 0;
  std::uint8_t tag = 0;
};
constexpr std::size_t slot_count = 1024;
static_assert(tag_count < 256);

constexpr std::size_t slot_of(std::uint64_t key) {
  return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15U >> 54);
}

constexpr std::array<Slot, slot_count> build_slots() {
  std::array<Slot, slot_count> slots{};
  for (std::size_t tag = 0; tag < tag_count; ++tag) {
    const std::uint64_t key = key_of(names[tag]);
    std::size_t slot = slot_of(key);
    while (slots[slot].size != 0) slot = (slot + 1) % slot_count;
    slots[slot] = {key, static_cast<std::uint8_t>(names[tag].size()), static_cast<std::uint8_t>(tag)};
  }
  return slots;
}

constexpr auto slots = build_slots();

using Traits = std::array<std::uint8_t, tag_count>;

constexpr void add(Traits& traits, unsigned bits, std::initializer_list<Tag> tags) {
  for (Tag tag : tags) traits[static_cast<std::size_t>(tag)] |= static_cast<std::uint8_t>(bits);
}

constexpr Traits html_traits() {
  using enum Tag;
  Traits traits{};
  add(traits, trait::special | trait::list_stop,
      {applet,   area,     article,    aside,    base,     basefont, bgsound, blockquote, body, br,
       button,   caption,  center,     col,      colgroup, dd,       details, dir,        dl,   dt,
       embed,    fieldset, figcaption, figure,   footer,   form,     frame,   frameset,   h1,   h2,
       h3,       h4,       h5,         h6,       head,     header,   hgroup,  hr,         html, iframe,
       img,      input,    keygen,     li,       link,     listing,  main,    marquee,    menu, meta,
       nav,      noembed,  noframes,   noscript, object,   ol,       param,   plaintext,  pre,  script,
       search,   section,  select,     source,   style,    summary,  table,   tbody,      td,   template_,
       textarea, tfoot,    th,         thead,    title,    tr,       track,   ul,         wbr,  xmp});
  add(traits, trait::special, {address, div, p});
  add(traits, trait::scope, {applet, caption, html, table, td, th, marquee, object, template_});
  add(traits, trait::mode, {select, td, th, tr, tbody, thead, tfoot, caption, colgroup, table, template_, body, html});
  add(traits, trait::implied, {dd, dt, li, optgroup, option, p, rb, rp, rt, rtc});
  add(traits, trait::block,
      {address,   article,  aside,      blockquote, center,  dd,      details, dialog, dir,    div, dl,
       dt,        fieldset, figcaption, figure,     footer,  form,    h1,      h2,     h3,     h4,  h5,
       h6,        header,   hgroup,     hr,         li,      listing, main,    menu,   nav,    ol,  p,
       plaintext, pre,      search,     section,    summary, ul,      xmp,     body,   marquee});
  add(traits, trait::invisible, {datalist, iframe, noembed, noframes, noscript, rp, script, select, style, title});
  return traits;
}

constexpr auto traits_in_html = html_traits();

}  // namespace

std::uint8_t traits_of(Tag tag, Namespace space) {
  constexpr std::uint8_t boundary = trait::special | trait::scope | trait::list_stop;
  if (tag >= Tag::first_unknown) return 0;
  if (space == Namespace::html) return traits_in_html[static_cast<std::size_t>(tag)];
  switch (tag) {
    case Tag::mi:
    case Tag::mn:
    case Tag::mo:
    case Tag::ms:
    case Tag::mtext:
    case Tag::annotation_xml: return space == Namespace::math ? boundary : 0;
    case Tag::foreignobject: return space == Namespace::svg ? boundary : 0;
    case Tag::desc:
    case Tag::title: return space == Namespace::svg ? boundary | trait::invisible : 0;
    case Tag::metadata:
    case Tag::script:
    case Tag::style: return trait::invisible;
    default: return 0;
  }
}

Tag TagNames::tag_of(std::string_view name) {
  const std::uint64_t key = key_of(name);
  for (std::size_t at = slot_of(key); slots[at].size != 0; at = (at + 1) % slot_count) {
    const Slot& slot = slots[at];
    if (slot.key != key || slot.size != name.size()) continue;
    if (name.size() <= sizeof key || ascii::equals_lowered(name, names[slot.tag])) return static_cast<Tag>(slot.tag);
  }
  return unknown(name);
}

Tag TagNames::unknown(std::string_view name) {
  lowered_.assign(name);
  for (char& c : lowered_) c = ascii::lower(c);
  const auto found = unknown_.find(lowered_);
  return found != unknown_.end() ? found->second : unknown_.emplace(lowered_, static_cast<Tag>(count())).first->second;
}

}  // namespace gouji::html
