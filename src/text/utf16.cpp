#include "text/utf16.hpp"

namespace gouji::utf16 {

namespace {

constexpr bool is_high_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
constexpr bool is_low_surrogate(char32_t unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

/// `high` is the place of a unit's upper byte: 0 or 1.
CodePoint decode(std::string_view rest, std::size_t high) {
  const auto unit = [rest, high](std::size_t at) {
    return static_cast<char32_t>(static_cast<std::uint8_t>(rest[at + high]) << 8 |
                                 static_cast<std::uint8_t>(rest[at + 1 - high]));
  };
  if (rest.size() < 2) return {};
  const char32_t first = unit(0);
  if (!is_high_surrogate(first)) return is_low_surrogate(first) ? CodePoint{.size = 2} : CodePoint{first, 2, true};
  if (rest.size() < 4) return {.size = static_cast<std::uint8_t>(rest.size())};
  const char32_t second = unit(2);
  if (!is_low_surrogate(second)) return {.size = 2};
  return {0x10000 + ((first - 0xD800) << 10 | (second - 0xDC00)), 4, true};
}

}  // namespace

CodePoint decode_le(std::string_view text, std::size_t at) {
  return decode(text.substr(at), 1);
}

CodePoint decode_be(std::string_view text, std::size_t at) {
  return decode(text.substr(at), 0);
}

}  // namespace gouji::utf16
