#include "property/writers/characters.hpp"

namespace gouji::property {
namespace {

constexpr std::string_view wide_digit_head = "\xEF\xBC";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

}  // namespace

std::vector<std::string_view> characters_of(std::string_view text) {
  std::vector<std::string_view> characters;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    characters.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return characters;
}

std::vector<std::string> shattered(std::string_view text, test::Choices& choices) {
  std::vector<std::string> pieces;
  const std::uint32_t longest = choices.pick(std::vector<std::uint32_t>{1000, 8, 2});
  std::uint32_t left = 0;
  for (std::string_view character : characters_of(text)) {
    if (left == 0) {
      pieces.emplace_back();
      left = longest == 1000 ? longest : 1 + choices.below(longest);
    }
    pieces.back() += character;
    --left;
  }
  return pieces;
}

std::string escaped(std::string_view text) {
  return replaced(replaced(std::string(text), "&", "&amp;"), "<", "&lt;");
}

std::string with_some_line_ends(std::string text, test::Choices& choices) {
  return choices.one_in(4) ? replaced(std::move(text), "\n", "\r\n") : text;
}

std::string digits_in(std::string_view text) {
  std::string digits;
  for (std::string_view character : characters_of(text)) {
    const char last = character.back();
    if (character.size() == 1 && '0' <= last && last <= '9') digits += last;
    const bool is_wide = character.size() == 3 && character.starts_with(wide_digit_head);
    if (is_wide && '\x90' <= last && last <= '\x99') digits += static_cast<char>('0' + (last - '\x90'));
  }
  return digits;
}

}  // namespace gouji::property
