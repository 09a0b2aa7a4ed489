// White space.
#include "text/blanks.hpp"

#include <doctest/doctest.h>

#include "text/utf8.hpp"

namespace gouji {

TEST_CASE("white space is the same in bytes and in characters") {
  for (char32_t c = 1; c <= 0xFFFF; ++c) {
    if (0xD800 <= c && c <= 0xDFFF) continue;
    std::string text;
    utf8::append(text, c);
    CAPTURE(static_cast<std::uint32_t>(c));
    REQUIRE(blank_size(text.data(), text.data() + text.size()) == (is_blank(c) ? text.size() : 0));
  }
}

TEST_CASE("text without white space") {
  CHECK(trimmed(" \u3000\n一 二\u200B\t") == "一 二");
  CHECK(without_blanks(" 一\u00A0二\n") == "一二");
  CHECK(with_single_blanks("\u3000一 \n 二 ") == "一 二");
  CHECK(trimmed("\u3000 ").empty());
}

}  // namespace gouji
