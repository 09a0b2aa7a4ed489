#include "reader/html/character_reference.hpp"

#include <algorithm>
#include <cassert>

#include "reader/html/ascii.hpp"
#include "text/utf8.hpp"

namespace gouji::html {
namespace {

struct Named {
  std::string_view name;
  std::string_view text;
};

constexpr Named named[] = {
#include "reader/html/named_references.inc"
};
static_assert(std::size(named) == 2231);

CharacterReference reference(std::string_view text, std::size_t length) {
  CharacterReference result;
  assert(text.size() <= result.bytes.size());
  std::copy(text.begin(), text.end(), result.bytes.begin());
  result.size = static_cast<std::uint8_t>(text.size());
  result.length = static_cast<std::uint32_t>(length);
  return result;
}

// Numbers 80 to 9F mean windows-1252, as the standard has it; 0 where they mean themselves.
constexpr std::array<char16_t, 32> windows_1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t character_of(std::uint32_t number) {
  const bool surrogate = 0xD800 <= number && number <= 0xDFFF;
  if (number == 0 || number > 0x10FFFF || surrogate) return replacement_character;
  if (0x80 <= number && number <= 0x9F && windows_1252[number - 0x80] != 0) return windows_1252[number - 0x80];
  return number;
}

int digit_of(char c, std::uint32_t base) {
  if (ascii::is_digit(c)) return c - '0';
  const char letter = ascii::lower(c);
  return base == 16 && 'a' <= letter && letter <= 'f' ? letter - 'a' + 10 : -1;
}

CharacterReference numeric(std::string_view source) {
  const bool hexadecimal = source.size() > 2 && ascii::lower(source[2]) == 'x';
  const std::uint32_t base = hexadecimal ? 16 : 10;
  const std::size_t begin = hexadecimal ? 3 : 2;
  constexpr std::uint32_t beyond = 0x110000;
  std::uint32_t number = 0;
  std::size_t at = begin;
  for (; at < source.size() && digit_of(source[at], base) >= 0; ++at) {
    number = std::min(number * base + static_cast<std::uint32_t>(digit_of(source[at], base)), beyond);
  }
  if (at == begin) return {};
  if (at < source.size() && source[at] == ';') ++at;
  std::string text;
  utf8::append(text, character_of(number));
  return reference(text, at);
}

// The longest name that the source goes on with, found by narrowing the sorted list letter by letter.
const Named* longest_name(std::string_view source) {
  const Named* low = std::begin(named);
  const Named* high = std::end(named);
  const Named* longest = nullptr;
  for (std::size_t at = 0; at < source.size() && low != high; ++at) {
    const auto letter_at = [at](const Named& entry) {
      return at < entry.name.size() ? static_cast<int>(static_cast<std::uint8_t>(entry.name[at])) : -1;
    };
    const int letter = static_cast<std::uint8_t>(source[at]);
    low = std::partition_point(low, high, [&](const Named& entry) { return letter_at(entry) < letter; });
    high = std::partition_point(low, high, [&](const Named& entry) { return letter_at(entry) == letter; });
    if (low != high && low->name.size() == at + 1) longest = low;
  }
  return longest;
}

CharacterReference by_name(std::string_view source, bool in_attribute) {
  constexpr std::string_view commonest = "&nbsp;";
  if (source.substr(0, commonest.size()) == commonest) return reference("\xC2\xA0", commonest.size());
  const Named* found = longest_name(source.substr(1));
  if (found == nullptr) return {};
  const std::size_t length = found->name.size() + 1;
  if (in_attribute && found->name.back() != ';' && length < source.size()) {
    const char next = source[length];
    if (next == '=' || ascii::is_letter(next) || ascii::is_digit(next)) return {};
  }
  return reference(found->text, length);
}

CharacterReference read(std::string_view source, bool in_attribute) {
  assert(source.starts_with('&'));
  if (source.size() < 2) return {};
  return source[1] == '#' ? numeric(source) : by_name(source, in_attribute);
}

}  // namespace

CharacterReference read_reference(std::string_view source) {
  return read(source, false);
}

CharacterReference read_reference_in_attribute(std::string_view source) {
  return read(source, true);
}

}  // namespace gouji::html
