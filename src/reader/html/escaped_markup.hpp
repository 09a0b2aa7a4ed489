// Stage: reader, HTML. Pages that arrive as the string of a script or of JSON: `<td colspan=\"3\">1<\/td>`. The escapes
// are taken back before parsing, and each place leads back to the file.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace gouji::html {

/// A text with its escapes taken back.
class Unescaped {
 public:
  /// Nothing escaped: each place is its own.
  Unescaped() = default;
  /// Takes back the escapes of `window`, a part of `source`.
  Unescaped(std::string_view source, Span window);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] bool is_identity() const { return jumps_.empty(); }

  /// The bytes of the source that yielded `span`.
  [[nodiscard]] Span origin(Span span) const;

  /// Calls `piece(Span of text, origin of its first byte)` for the parts of `span` that were copied byte by byte, and
  /// for each that an escape yielded.
  template <class Piece>
  void for_each_piece(Span span, Piece piece) const {
    std::uint32_t at = span.begin;
    for (auto next = first_after(at); at < span.end;) {
      const std::uint32_t end = next == jumps_.end() ? span.end : std::min(next->at, span.end);
      piece(Span{at, end}, origin_of(at));
      at = end;
      if (next != jumps_.end()) ++next;
    }
  }

 private:
  // From `at` in the text on, up to the next jump, bytes are those from `origin` on.
  struct Jump {
    std::uint32_t at;
    std::uint32_t origin;
  };
  using Jumps = std::vector<Jump>;

  [[nodiscard]] Jumps::const_iterator first_after(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t origin_of(std::uint32_t at) const;
  void jump(std::uint32_t origin);

  std::string text_;
  Jumps jumps_;
};

/// Where a page's own markup is, in a script that holds it as a string: from the begin of the string with its first
/// `<table` to the end of the string with its last `</table>`.
[[nodiscard]] Span markup_in_script(std::string_view script);

/// Whether the source has escaped angle brackets and no others, as some JSON does.
[[nodiscard]] bool has_escaped_brackets(std::string_view source);

}  // namespace gouji::html
