// Stage: fix. The characters that figures are written with, as grammar/number.hpp and grammar/value.hpp have them.
#pragma once

#include <string_view>

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

}  // namespace gouji::fix
