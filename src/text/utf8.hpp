// Stage: text. Single characters of UTF-8: reading, stepping, counting, writing. It knows nothing of files or lines.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/code_point.hpp"

namespace gouji::utf8 {

/// Bytes 80 to BF, which continue a character and never begin one.
[[nodiscard]] constexpr bool is_continuation(char byte) {
  return (static_cast<std::uint8_t>(byte) & 0xC0) == 0x80;
}

/// The character at `at`, which must lie inside the text. Of a broken sequence, `size` spans its maximal subpart:
/// the longest beginning of a well-formed one (Unicode 3.9, WHATWG Encoding).
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at);

/// The first boundary after `at`, which must lie inside the text; the text is valid.
[[nodiscard]] constexpr std::size_t next(std::string_view text, std::size_t at) {
  do ++at;
  while (at < text.size() && is_continuation(text[at]));
  return at;
}

/// The last boundary before `at`, which must not be 0; the text is valid.
[[nodiscard]] constexpr std::size_t previous(std::string_view text, std::size_t at) {
  do --at;
  while (at > 0 && is_continuation(text[at]));
  return at;
}

/// The number of code points of a valid text.
[[nodiscard]] std::size_t count(std::string_view text);

[[nodiscard]] bool is_valid(std::string_view text);

/// Appends a scalar value: at most U+10FFFF, no surrogate.
void append(std::string& text, char32_t value);

}  // namespace gouji::utf8
