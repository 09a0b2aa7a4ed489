#include "fix/file_bytes.hpp"

#include <algorithm>

#include "fix/character.hpp"
#include "text/utf8.hpp"

namespace gouji::fix {
namespace {

bool begins_with_break(std::string_view html) {
  return html.size() > 3 && html[0] == '<' && (html[1] | 0x20) == 'b' && (html[2] | 0x20) == 'r' &&
         html.find('>') != std::string_view::npos;
}

}  // namespace

std::optional<std::string> FileBytes::of(std::string_view text, const std::vector<SourceCharacter>& old,
                                         std::uint32_t line_end) const {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint character = utf8::decode(text, at);
    at += character.size;
    if (character.value != U'\n') {
      result += of(character.value, old);
    } else if (const auto end = line_end_at(line_end)) {
      result += *end;
    } else {
      return std::nullopt;
    }
  }
  return result;
}

std::string FileBytes::of(char32_t character) const {
  return encoded_character(character, reading_.source.encoding);
}

std::string FileBytes::of(char32_t character, const std::vector<SourceCharacter>& old) const {
  const auto same = std::find_if(old.begin(), old.end(),
                                 [character](const SourceCharacter& each) { return each.value == character; });
  if (is_digit(character) || same == old.end()) return of(character);
  return std::string(same->bytes.of(bytes_));
}

/// CR and LF, or a tag.
std::optional<std::string> FileBytes::line_end_at(std::uint32_t begin) const {
  const std::string_view source = reading_.source.text;
  const std::string_view rest = source.substr(std::min<std::size_t>(begin, source.size()));
  if (reading_.document.format == Format::html) return of_break(rest);
  if (!rest.starts_with('\n')) return line_end_before(begin);
  const OffsetMap& origin = reading_.source.origin;
  const auto file_end = static_cast<std::uint32_t>(bytes_.size());
  const Span bytes{origin.origin(begin), rest.size() == 1 ? file_end : origin.origin(begin + 1)};
  return std::string(bytes.of(bytes_));
}

/// That of the line above, for the last line of a file.
std::optional<std::string> FileBytes::line_end_before(std::uint32_t begin) const {
  const std::size_t above = begin == 0 ? std::string::npos : reading_.source.text.rfind('\n', begin - 1);
  return above == std::string::npos ? std::nullopt : line_end_at(static_cast<std::uint32_t>(above));
}

/// The tag that stands there, else the shortest one.
std::string FileBytes::of_break(std::string_view rest) const {
  std::string result;
  for (const char c : begins_with_break(rest) ? rest.substr(0, rest.find('>') + 1) : "<br>")
    result += of(static_cast<char32_t>(static_cast<unsigned char>(c)));
  return result;
}

}  // namespace gouji::fix
