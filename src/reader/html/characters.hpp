// Stage: reader, HTML. The characters of a text node: its source cut into runs that stand for themselves and references
// that stand for others.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "reader/html/character_reference.hpp"
#include "reader/html/page.hpp"

namespace gouji::html {

/// Whether the text of a node has white space and NUL only, once references are decoded.
[[nodiscard]] bool is_blank(std::string_view raw);

/// The length of the white space at the begin, as source.
[[nodiscard]] std::uint32_t blank_prefix(std::string_view raw);

/// Calls `verbatim(Span)` for each run of source bytes that stand for themselves, and `replaced(std::string_view text,
/// Span)` for what a reference or, where NUL is replaced, a NUL stands for.
template <class Verbatim, class Replaced>
void for_each_run(const PageNode& node, std::string_view source, Verbatim verbatim, Replaced replaced) {
  using namespace std::string_view_literals;
  const bool decodes = node.kind != PageNode::Kind::literal && node.kind != PageNode::Kind::script;
  const auto is_special = [decodes](char c) { return c == '\0' || (c == '&' && decodes); };
  const std::string_view text = source.substr(0, node.source.end);
  for (std::uint32_t at = node.source.begin; at < node.source.end;) {
    std::uint32_t stop = at;
    while (stop < text.size() && !is_special(text[stop])) ++stop;
    if (stop > at) verbatim(Span{at, stop});
    at = stop;
    if (at == node.source.end) break;
    const CharacterReference reference = text[at] == '&' ? read_reference(text.substr(at)) : CharacterReference{};
    const std::uint32_t end = at + std::max<std::uint32_t>(reference.length, 1);
    if (reference.length != 0) {
      replaced(reference.text(), Span{at, end});
    } else if (text[at] == '&') {
      verbatim(Span{at, end});
    } else if (node.foreign) {
      replaced("\xEF\xBF\xBD"sv, Span{at, end});
    }
    at = end;
  }
}

}  // namespace gouji::html
