#include "parse/digits.hpp"

namespace gouji {

bool begins_with_digit(std::string_view text) {
  if (text.empty()) return false;
  if ('0' <= text[0] && text[0] <= '9') return true;
  return text.size() >= 3 && "\uFF10" <= text.substr(0, 3) && text.substr(0, 3) <= "\uFF19";
}

bool holds_digit(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (begins_with_digit(text.substr(at))) return true;
  }
  return false;
}

}  // namespace gouji
