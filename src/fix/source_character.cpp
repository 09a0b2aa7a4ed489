#include "fix/source_character.hpp"

#include <algorithm>
#include <charconv>

#include "fix/character.hpp"
#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji::fix {
namespace {

/// Whether a stretch of the decoded source shows the character: as it is, by a reference or escape, or as one of the
/// white space characters that a browser shows as a space.
bool shows(std::string_view source, std::string_view character, char32_t value) {
  if (source == character) return true;
  if (source.size() >= 2 && (source[0] == '&' || source[0] == '\\')) return true;
  return value == U' ' && source.size() == 1 && is_blank(static_cast<unsigned char>(source[0]));
}

/// The escape of a script's string, `\u0031`, that stands for the character: the reader tells only where it begins.
std::optional<Span> escape_at(std::string_view source, std::uint32_t begin, char32_t value) {
  constexpr std::string_view prefix = "\\u";
  constexpr std::uint32_t size = 6;
  const std::string_view digits = source.substr(begin, size);
  if (digits.size() != size || !digits.starts_with(prefix)) return std::nullopt;
  std::uint32_t unit = 0;
  const auto [end, error] = std::from_chars(digits.data() + prefix.size(), digits.data() + size, unit, 16);
  if (error != std::errc() || end != digits.data() + size || unit != value) return std::nullopt;
  return Span{begin, begin + size};
}

}  // namespace

std::optional<std::vector<SourceCharacter>> characters_of(const Reading& reading, Span canonical) {
  const std::string_view text = reading.canonical.text;
  const auto size = static_cast<std::uint32_t>(reading.source.text.size());
  std::vector<SourceCharacter> characters;
  for (std::uint32_t at = canonical.begin; at < canonical.end;) {
    const CodePoint character = utf8::decode(text, at);
    const Span here{at, at + character.size};
    at = here.end;
    if (character.value == U'\n') continue;
    const std::uint32_t begin = reading.canonical.origin.origin(here.begin);
    const Span source = escape_at(reading.source.text, std::min<std::uint32_t>(begin, size), character.value)
                            .value_or(reading.canonical.origin.origin(here));
    if (source.end > size) return std::nullopt;
    if (!shows(source.of(reading.source.text), here.of(text), character.value)) return std::nullopt;
    characters.push_back({character.value, reading.source.origin.origin(source)});
  }
  return characters;
}

std::string encoded_character(char32_t character, Encoding encoding) {
  const auto byte = [](char32_t value) { return static_cast<char>(value & 0xFF); };
  switch (encoding) {
    case Encoding::utf16le: return {byte(character), byte(character >> 8)};
    case Encoding::utf16be: return {byte(character >> 8), byte(character)};
    case Encoding::gb18030:
      if (is_fullwidth_digit(character)) return {'\xA3', byte(0xB0 + (character - fullwidth_zero))};
      return {byte(character)};
    case Encoding::utf8: break;
  }
  std::string result;
  utf8::append(result, character);
  return result;
}

}  // namespace gouji::fix
