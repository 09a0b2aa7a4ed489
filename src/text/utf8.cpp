#include "text/utf8.hpp"

#include <algorithm>
#include <cassert>

#include "text/clean_run.hpp"

namespace gouji::utf8 {

namespace {

/// The bounds of the second byte, which keep out overlong forms, surrogates and values above U+10FFFF.
constexpr bool may_follow(std::uint8_t lead, std::uint8_t second) {
  const std::uint8_t lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const std::uint8_t highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  return lowest <= second && second <= highest;
}

}  // namespace

CodePoint decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t ahead) {  // 0 past the end: no continuation
    return static_cast<std::uint8_t>(at + ahead < text.size() ? text[at + ahead] : 0);
  };
  const std::uint8_t lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  if (lead < 0xC2 || lead > 0xF4 || !may_follow(lead, byte(1))) return {};

  const std::uint8_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  auto value = static_cast<char32_t>(lead & (0x7F >> size));
  for (std::uint8_t i = 1; i < size; ++i) {
    if (!is_continuation(static_cast<char>(byte(i)))) return {.size = i};
    value = value << 6 | (byte(i) & 0x3Fu);
  }
  return {value, size, true};
}

std::size_t count(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return !is_continuation(byte); }));
}

bool is_valid(std::string_view text) {
  for (std::size_t at = clean_run(text, 0); at < text.size(); at = clean_run(text, at + 1)) {
    if (static_cast<std::uint8_t>(text[at]) >= 0x80) return false;
  }
  return true;
}

void append(std::string& text, char32_t value) {
  assert(value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF));
  const auto tail = [value](int shift) { return static_cast<char>(0x80 | (value >> shift & 0x3F)); };
  if (value < 0x80) {
    text += static_cast<char>(value);
  } else if (value < 0x800) {
    text += {static_cast<char>(0xC0 | value >> 6), tail(0)};
  } else if (value < 0x10000) {
    text += {static_cast<char>(0xE0 | value >> 12), tail(6), tail(0)};
  } else {
    text += {static_cast<char>(0xF0 | value >> 18), tail(12), tail(6), tail(0)};
  }
}

}  // namespace gouji::utf8
