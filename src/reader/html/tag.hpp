// Stage: reader, HTML. The names of elements that the rules of the HTML standard speak of, and what those rules call
// them: special, a boundary of scopes, void. Other names get numbers page by page.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace gouji::html {

/// Values from `first_unknown` on stand for names without rules, see TagNames.
enum class Tag : std::uint32_t {
  // clang-format off
  a, address, annotation_xml, applet, area, article, aside, b, base, basefont, bgsound, big, blockquote, body, br,
  button, caption, center, code, col, colgroup, datalist, dd, desc, details, dialog, dir, div, dl, dt, em, embed,
  fieldset, figcaption, figure, font, footer, foreignobject, form, frame, frameset, h1, h2, h3, h4, h5, h6, head,
  header, hgroup, hr, html, i, iframe, image, img, input, keygen, li, link, listing, main, malignmark, marquee, math,
  menu, meta, metadata, mglyph, mi, mn, mo, ms, mtext, nav, nobr, noembed, noframes, noscript, o_p, object, ol,
  optgroup, option, p, param, picture, plaintext, pre, rb, rp, rt, rtc, ruby, s, script, search, section, select,
  small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td, template_, textarea, tfoot,
  th, thead, title, tr, track, tt, u, ul, var, wbr, xmp,
  // clang-format on
  first_unknown
};

enum class Namespace : std::uint8_t { html, svg, math };

/// What the standard's algorithms ask about an element, as bits of `traits_of`.
namespace trait {
enum : std::uint8_t {
  special = 1,     ///< ends the search of an end tag without a rule of its own
  scope = 2,       ///< ends the search for "an element in scope"
  list_stop = 4,   ///< special, and neither address, div nor p: ends the search for an open list item
  mode = 8,        ///< decides the insertion mode when that is reset
  implied = 16,    ///< its end tag is implied
  block = 32,      ///< begins and ends a paragraph
  invisible = 64,  ///< user agents do not display its content
};
}  // namespace trait

[[nodiscard]] std::uint8_t traits_of(Tag tag, Namespace space);

[[nodiscard]] constexpr bool is_heading(Tag tag) {
  return Tag::h1 <= tag && tag <= Tag::h6;
}

/// Turns names as written, in any case, into tags.
class TagNames {
 public:
  [[nodiscard]] Tag tag_of(std::string_view name);

  /// One more than the greatest tag given out.
  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(Tag::first_unknown) + unknown_count(); }

 private:
  [[nodiscard]] std::uint32_t unknown_count() const { return static_cast<std::uint32_t>(unknown_.size()); }
  [[nodiscard]] Tag unknown(std::string_view name);

  std::map<std::string, Tag, std::less<>> unknown_;  // ordered: no input can make it slow
  std::string lowered_;
};

}  // namespace gouji::html
