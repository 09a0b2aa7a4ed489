#include "parse/digits.hpp"

#include <characters.hpp>

namespace gouji {

bool begins_with_digit(std::string_view text) {
  return grammar::begins_with_digit(text);
}

bool holds_digit(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (begins_with_digit(text.substr(at))) return true;
  }
  return false;
}

}  // namespace gouji
