// Stage: fix. The characters that figures are written with, as grammar/number.hpp and grammar/value.hpp have them.
#pragma once

#include <string_view>

#include "text/utf8.hpp"

namespace gouji::fix {

inline constexpr char32_t fullwidth_zero = U'０';

[[nodiscard]] constexpr bool is_fullwidth_digit(char32_t c) {
  return fullwidth_zero <= c && c <= fullwidth_zero + 9;
}
[[nodiscard]] constexpr bool is_digit(char32_t c) {
  return (U'0' <= c && c <= U'9') || is_fullwidth_digit(c);
}
[[nodiscard]] constexpr bool is_group_mark(char32_t c) {
  return c == U',' || c == U'，';
}
[[nodiscard]] constexpr bool is_decimal_point(char32_t c) {
  return c == U'.' || c == U'．';
}
[[nodiscard]] constexpr bool is_sign(char32_t c) {
  return std::u32string_view(U"+＋增-－−﹣减").find(c) != std::u32string_view::npos;
}
[[nodiscard]] constexpr bool is_open_bracket(char32_t c) {
  return c == U'（' || c == U'(';
}
[[nodiscard]] constexpr bool is_close_bracket(char32_t c) {
  return c == U'）' || c == U')';
}
[[nodiscard]] constexpr bool is_dash(char32_t c) {
  return std::u32string_view(U"/／\\—–―─-－−_＿无╱").find(c) != std::u32string_view::npos;
}
/// White space of any kind, line breaks included.
[[nodiscard]] constexpr bool is_blank(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\n' || c == 0xA0 || (0x2000 <= c && c <= 0x200D) || c == 0x202F ||
         c == 0x3000 || c == 0xFEFF;
}

/// The text without white space at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The text without any white space.
[[nodiscard]] std::string without_blanks(std::string_view text);

}  // namespace gouji::fix
