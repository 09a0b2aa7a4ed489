// Stage: reader, HTML. Bytes as the HTML standard classes them. It knows nothing of locales and of other characters.
#pragma once

#include <cstddef>
#include <string_view>

namespace gouji::html::ascii {

[[nodiscard]] constexpr char lower(char c) {
  return 'A' <= c && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

[[nodiscard]] constexpr bool is_letter(char c) {
  return 'a' <= lower(c) && lower(c) <= 'z';
}

[[nodiscard]] constexpr bool is_digit(char c) {
  return '0' <= c && c <= '9';
}

/// Tab, LF, FF, CR and space.
[[nodiscard]] constexpr bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

/// Whether `text` is `lowered`, which has no capitals, in any case.
[[nodiscard]] constexpr bool equals_lowered(std::string_view text, std::string_view lowered) {
  if (text.size() != lowered.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (lower(text[i]) != lowered[i]) return false;
  }
  return true;
}

[[nodiscard]] constexpr bool begins_lowered(std::string_view text, std::string_view lowered) {
  return text.size() >= lowered.size() && equals_lowered(text.substr(0, lowered.size()), lowered);
}

}  // namespace gouji::html::ascii
