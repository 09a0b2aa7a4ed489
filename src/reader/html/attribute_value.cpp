#include "reader/html/attribute_value.hpp"

#include <algorithm>

#include "reader/html/ascii.hpp"
#include "reader/html/character_reference.hpp"

namespace gouji::html {
namespace {

std::uint16_t number(std::string_view text, std::uint16_t least, std::uint16_t most, std::uint16_t otherwise) {
  std::size_t at = 0;
  while (at < text.size() && ascii::is_space(text[at])) ++at;
  if (at < text.size() && text[at] == '+') ++at;
  if (at >= text.size() || !ascii::is_digit(text[at])) return otherwise;
  std::uint32_t value = 0;
  for (; at < text.size() && ascii::is_digit(text[at]); ++at) {
    value = std::min<std::uint32_t>(value * 10 + static_cast<std::uint32_t>(text[at] - '0'), 100000);
  }
  return static_cast<std::uint16_t>(std::clamp<std::uint32_t>(value, least, most));
}

}  // namespace

std::string decoded_attribute(std::string_view raw) {
  std::string result;
  for (std::size_t at = 0; at < raw.size();) {
    const std::size_t stop = std::min(raw.find('&', at), raw.size());
    result += raw.substr(at, stop - at);
    if (stop == raw.size()) break;
    const CharacterReference reference = read_reference_in_attribute(raw.substr(stop));
    if (reference.length == 0) result += '&';
    result += reference.text();
    at = stop + std::max<std::size_t>(reference.length, 1);
  }
  return result;
}

std::uint16_t clamped_number(std::string_view raw, std::uint16_t least, std::uint16_t most, std::uint16_t otherwise) {
  if (raw.find('&') == std::string_view::npos) return number(raw, least, most, otherwise);
  return number(decoded_attribute(raw), least, most, otherwise);
}

}  // namespace gouji::html
