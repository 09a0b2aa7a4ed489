#include "fix/docx_part.hpp"

#include <utility>

#include "reader/docx/xml.hpp"
#include "text/utf8.hpp"

namespace gouji::fix {
namespace {

void append_unit(std::string& bytes, char32_t unit, Encoding encoding) {
  const char high = static_cast<char>(unit >> 8);
  const char low = static_cast<char>(unit & 0xFF);
  bytes += encoding == Encoding::utf16be ? high : low;
  bytes += encoding == Encoding::utf16be ? low : high;
}

}  // namespace

DocxPart::DocxPart(std::string bytes) : bytes_(std::move(bytes)), decoded_(decoded_part(bytes_)) {}

Span DocxPart::in_text(Span bytes) const {
  return decoded_.origin.is_identity() ? bytes : Span{in_text(bytes.begin), in_text(bytes.end)};
}

/// The first place of the text that came from there or behind; decoding keeps the order.
std::uint32_t DocxPart::in_text(std::uint32_t byte) const {
  std::uint32_t begin = 0;
  auto end = static_cast<std::uint32_t>(decoded_.text.size());
  while (begin < end) {
    const std::uint32_t middle = begin + (end - begin) / 2;
    if (decoded_.origin.origin(middle) < byte) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return begin;
}

std::string DocxPart::edited(const std::vector<Edit>& sorted) const {
  if (decoded_.origin.is_identity()) return fix::edited(bytes_, sorted);
  std::vector<Edit> in_bytes;
  in_bytes.reserve(sorted.size());
  for (const Edit& edit : sorted) in_bytes.push_back({decoded_.origin.origin(edit.bytes), encoded(edit.text)});
  return fix::edited(bytes_, in_bytes);
}

std::string DocxPart::encoded(std::string_view text) const {
  std::string bytes;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint character = utf8::decode(text, at);
    at += character.size;
    if (character.value < 0x10000) {
      append_unit(bytes, character.value, decoded_.encoding);
    } else {
      append_unit(bytes, 0xD800 + ((character.value - 0x10000) >> 10), decoded_.encoding);
      append_unit(bytes, 0xDC00 + ((character.value - 0x10000) & 0x3FF), decoded_.encoding);
    }
  }
  return bytes;
}

}  // namespace gouji::fix
