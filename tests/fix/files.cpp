#include "fix/files.hpp"

#include <stdexcept>

#include "support/gbk.hpp"
#include "text/utf8.hpp"

namespace gouji::test {
namespace {

std::string utf16(std::string_view text, bool big_endian) {
  std::string bytes;
  const auto put = [&](char32_t unit) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  };
  put(0xFEFF);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint character = utf8::decode(text, at);
    put(character.value);
    at += character.size;
  }
  return bytes;
}

std::optional<std::string> gbk(std::string_view text) {
  try {
    return to_gbk(text);
  } catch (const std::runtime_error&) {
    return std::nullopt;
  }
}

}  // namespace

std::optional<std::string> as_file(std::string_view text, FileForm form) {
  switch (form) {
    case FileForm::utf8: return std::string(text);
    case FileForm::utf8_marked: return "\xEF\xBB\xBF" + std::string(text);
    case FileForm::gbk: return gbk(text);
    case FileForm::utf16le: return utf16(text, false);
    case FileForm::utf16be: return utf16(text, true);
  }
  return std::nullopt;
}

std::string with_returns(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n') result += '\r';
    result += c;
  }
  return result;
}

}  // namespace gouji::test
