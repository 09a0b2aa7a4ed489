#include "fix/empty_line.hpp"

#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji::fix {
namespace {

bool is_empty_line(std::string_view text, std::uint32_t begin) {
  return begin > 0 && begin < text.size() && text[begin - 1] == '\n' && text[begin] == '\n';
}

}  // namespace

std::optional<Span> empty_line_at(const Reading& reading, std::uint32_t place) {
  if (!is_empty_line(reading.canonical.text, place)) return std::nullopt;
  const std::string_view source = reading.source.text;
  const std::uint32_t begin = reading.canonical.origin.origin(place);
  std::uint32_t end = begin;
  while (end < source.size() && source[end] != '\n') {
    const CodePoint character = utf8::decode(source, end);
    if (!is_blank(character.value)) break;
    end += character.size;
  }
  return Span{begin, end};
}

}  // namespace gouji::fix
