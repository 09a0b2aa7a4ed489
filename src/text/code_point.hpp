// Stage: text. What a decoder answers at one place of a text: the character that stands there, or that none does.
#pragma once

#include <cstdint>

namespace gouji {

inline constexpr char32_t replacement_character = U'\uFFFD';

/// `size` is the number of bytes read, at least 1. Of bytes that are no character it is what one U+FFFD stands for.
struct CodePoint {
  char32_t value = replacement_character;
  std::uint8_t size = 1;
  bool valid = false;

  friend constexpr bool operator==(CodePoint, CodePoint) = default;
};

}  // namespace gouji
