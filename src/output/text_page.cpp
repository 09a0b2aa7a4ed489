#include "output/text_page.hpp"

namespace gouji {
namespace {

/// ECMA-48 SGR parameters, by Paint.
constexpr std::string_view codes[] = {"", "1", "2", "1;31", "1;33", "1;36", "1;32"};

}  // namespace

void TextPage::line(unsigned indent, std::string_view text, Paint paint) {
  text_.append(indent, ' ').append(painted(text, paint)).append("\n");
}

std::string TextPage::painted(std::string_view text, Paint paint) const {
  if (!style_.colour || paint == Paint::plain) return std::string(text);
  std::string result = "\x1b[";
  result.append(codes[static_cast<std::size_t>(paint)]).append("m").append(text).append("\x1b[0m");
  return result;
}

Paint paint_of(Level level) {
  switch (level) {
    case Level::error: return Paint::red;
    case Level::warning: return Paint::yellow;
    case Level::info: return Paint::cyan;
  }
  return Paint::plain;
}

}  // namespace gouji
