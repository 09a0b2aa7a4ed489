// Stage: reader, Markdown. One inline mark: what stands at a place of a line, and what it shows instead of itself.
#pragma once

#include <cstdint>
#include <string_view>

namespace gouji::lines {

struct Mark {
  enum class Kind : std::uint8_t {
    none,        ///< a character like any other
    emphasis,    ///< a run of `*` or `_` that could begin or end emphasis
    character,   ///< an escape or a reference, which shows a character
    line_break,  ///< `<br>`
    comment,     ///< `<!-- … -->`
    picture,     ///< `![…](…)`
  };

  Kind kind = Kind::none;
  std::uint32_t length = 1;  ///< bytes of the source
  std::string_view shown;    ///< of a character
};

/// Where the next mark could begin in `text`, at or after `at`; the size of the text where none does.
[[nodiscard]] std::uint32_t next_special(std::string_view text, std::uint32_t at);

/// The mark that begins with the special at `at`.
[[nodiscard]] Mark read_mark(std::string_view text, std::uint32_t at);

/// The text without line breaks and white space at its end.
[[nodiscard]] std::string_view without_last_breaks(std::string_view text);

}  // namespace gouji::lines
