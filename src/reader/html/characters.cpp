#include "reader/html/characters.hpp"

#include "reader/html/ascii.hpp"

namespace gouji::html {

std::uint32_t blank_prefix(std::string_view raw) {
  std::size_t at = 0;
  while (at < raw.size()) {
    if (ascii::is_space(raw[at]) || raw[at] == '\0') {
      ++at;
      continue;
    }
    if (raw[at] != '&') break;
    const CharacterReference reference = read_reference(raw.substr(at));
    if (reference.size != 1 || !ascii::is_space(reference.bytes[0])) break;
    at += reference.length;
  }
  return static_cast<std::uint32_t>(at);
}

bool is_blank(std::string_view raw) {
  return blank_prefix(raw) == raw.size();
}

}  // namespace gouji::html
