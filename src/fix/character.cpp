#include "fix/character.hpp"

namespace gouji::fix {

std::string_view trimmed(std::string_view text) {
  while (!text.empty()) {
    const CodePoint first = utf8::decode(text, 0);
    if (!is_blank(first.value)) break;
    text.remove_prefix(first.size);
  }
  while (!text.empty()) {
    const std::size_t last = utf8::previous(text, text.size());
    if (!is_blank(utf8::decode(text, last).value)) break;
    text = text.substr(0, last);
  }
  return text;
}

std::string without_blanks(std::string_view text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint character = utf8::decode(text, at);
    if (!is_blank(character.value)) kept += text.substr(at, character.size);
    at += character.size;
  }
  return kept;
}

}  // namespace gouji::fix
