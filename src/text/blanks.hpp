// Stage: text. White space of any kind, and text without what office programs put
// of it everywhere.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji {

/// How many bytes of white space stand at `text`: 0, or the size of one space, tab, line break, no-break, ideographic,
/// typographic or zero-width space.
constexpr std::size_t blank_size(const char* text, const char* end) {
  if (text == end) return 0;
  const auto byte = [&](int i) { return static_cast<unsigned char>(text[i]); };
  if (byte(0) == ' ' || byte(0) == '\t' || byte(0) == '\n') return 1;
  if (byte(0) == 0xC2) return end - text >= 2 && byte(1) == 0xA0 ? 2 : 0;
  if (end - text < 3) return 0;
  if (byte(0) == 0xE2 && byte(1) == 0x80 && ((byte(2) >= 0x80 && byte(2) <= 0x8D) || byte(2) == 0xAF)) return 3;
  if (byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80) return 3;
  if (byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) return 3;
  return 0;
}

/// The same of one character.
[[nodiscard]] constexpr bool is_blank(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\n' || c == 0xA0 || (0x2000 <= c && c <= 0x200D) || c == 0x202F ||
         c == 0x3000 || c == 0xFEFF;
}

/// White space of any kind removed from both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// White space of any kind removed everywhere: labels and titles as one reads them.
[[nodiscard]] std::string without_blanks(std::string_view text);

/// Each run of white space as one space, none at the ends: text that is quoted to people.
[[nodiscard]] std::string with_single_blanks(std::string_view text);

}  // namespace gouji
