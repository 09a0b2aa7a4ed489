// Stage: text. How many columns text takes on a terminal and in `pdftotext -layout`, so that carets stand under what
// they mean and values under their headers.
#pragma once

#include <cstdint>
#include <string_view>

namespace gouji {

/// The width of characters that Unicode calls ambiguous (— … “ ” · ①): one column in Western fonts, two in Chinese
/// ones.
enum class AmbiguousWidth : std::uint8_t { narrow = 1, wide = 2 };

/// 0 for combining and control characters, 2 for Chinese, else 1. TAB is 1: who prints a line prints a space for it.
[[nodiscard]] std::uint32_t display_width(char32_t value, AmbiguousWidth ambiguous = AmbiguousWidth::narrow);

/// The columns of a valid UTF-8 text.
[[nodiscard]] std::uint32_t display_width(std::string_view text, AmbiguousWidth ambiguous = AmbiguousWidth::narrow);

}  // namespace gouji
