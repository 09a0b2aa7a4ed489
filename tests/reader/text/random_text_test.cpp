// Texts put together at random from what tables are made of: whatever their shape is taken for, no digit is lost, added
// or moved, and each leads to its place in the source.
#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "reader/text/markdown.hpp"
#include "reader/text/text.hpp"

namespace gouji {

namespace {

constexpr std::array<std::string_view, 24> fragments = {
    "\n", "\n", "\n",    "|\n", " |\n", "\n|\n", "| ", " | ", "||", "｜",  "\t",   "规章",
    "0",  "17", "一、3", " ",   "　",   "|---|", "# ", "- ",  "**", "\\|", "<br>", "&nbsp;",
};

std::string random_text(std::uint32_t seed) {
  std::mt19937 random(seed);
  std::string text;
  for (int count = 0; count < 60; ++count) text += fragments[random() % fragments.size()];
  return text;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (is_digit(c)) digits += c;
  }
  return digits;
}

/// Whether each digit of the document is the one that stands at its origin.
bool is_in_place(const Document& document, std::string_view source) {
  for (std::uint32_t at = 0; at < document.text.size(); ++at) {
    if (is_digit(document.text[at]) && source[document.origin.origin(at)] != document.text[at]) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("random texts keep their digits and their places") {
  for (std::uint32_t seed = 0; seed < 3000; ++seed) {
    const std::string source = random_text(seed);
    for (const auto read : {read_text, read_markdown}) {
      const Document document = read(source);
      INFO(source);
      REQUIRE(digits_of(document.text) == digits_of(source));
      REQUIRE(is_in_place(document, source));
    }
  }
}

}  // namespace gouji
