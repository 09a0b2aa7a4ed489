#include "output/printable.hpp"

#include "text/utf8.hpp"

namespace gouji {
namespace {

bool is_control(char32_t character) {
  return character < 0x20 || (0x7F <= character && character < 0xA0) || character == 0x2028 || character == 0x2029;
}

}  // namespace

std::string single_line(std::string_view text) {
  std::string line(text);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = utf8::decode(text, at);
    if (point.valid && is_control(point.value)) line.replace(at, point.size, point.size, ' ');
    at += point.size;
  }
  return line;
}

std::string valid_utf8(std::string_view text) {
  std::string valid;
  valid.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = utf8::decode(text, at);
    utf8::append(valid, point.value);
    at += point.size;
  }
  return valid;
}

}  // namespace gouji
