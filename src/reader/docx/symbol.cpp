#include "reader/docx/symbol.hpp"

#include <charconv>
#include <cstdint>

#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr std::string_view shared_with_ascii = " !%()+,./0123456789:;<=>?[]_{|}";

bool is_private_use(std::uint32_t code) {
  return code >= 0xE000 && code <= 0xF8FF;
}

bool is_text(std::uint32_t code) {
  return code >= ' ' && (code < 0x7F || code > 0x9F) && (code & 0xF800) != 0xD800;
}

}  // namespace

std::string symbol_text(std::string_view font, std::string_view hexadecimal_code) {
  std::uint32_t code = 0;
  const char* const end = hexadecimal_code.data() + hexadecimal_code.size();
  if (std::from_chars(hexadecimal_code.data(), end, code, 16).ptr != end || code > 0xFFFF) return {};
  std::string text;
  if (!is_private_use(code)) {
    if (is_text(code)) utf8::append(text, code);
    return text;
  }
  const char shared = static_cast<char>(code & 0x7F);
  const bool is_shared = font == "Symbol" && code < 0xF07F && shared_with_ascii.find(shared) != std::string_view::npos;
  if (code == 0xF02D && font == "Symbol") return "-";
  return is_shared ? std::string(1, shared) : text;
}

}  // namespace gouji
