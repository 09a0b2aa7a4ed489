// Build tools: a text as the C++ literal that means it.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

inline std::string literal(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out + '"';
}

}  // namespace gouji
