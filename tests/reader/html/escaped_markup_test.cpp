// Escapes are taken back, and every place leads back to the source.
#include "reader/html/escaped_markup.hpp"

#include <string>

#include <doctest/doctest.h>

namespace gouji::html {
namespace {

struct Case {
  std::string_view escaped;
  std::string_view text;
};

Unescaped whole(std::string_view source) {
  return Unescaped(source, {0, static_cast<std::uint32_t>(source.size())});
}

}  // namespace

TEST_CASE("escaped markup: escapes") {
  for (const Case& expected : std::initializer_list<Case>{
           {R"(a=\"1\")", R"(a="1")"},
           {R"(\'\/\\)", R"('/\)"},
           {R"(a\tb\nc\rd)", "a\tb\nc\nd"},
           {R"(\u4e2d\u6587)", "中文"},
           {R"(\ud83d\ude00)", "\U0001F600"},
           {R"(\ud83d\u4e2d\ude00)", "\uFFFD中\uFFFD"},
           {"a\\\nb", "ab"},
           {R"(\x \u12 \)", R"(\x \u12 \)"},
       }) {
    CAPTURE(expected.escaped);
    CHECK(whole(expected.escaped).text() == expected.text);
  }
}

TEST_CASE("escaped markup: places") {
  constexpr std::string_view source = R"(ab\"c\u4e2dd)";
  const Unescaped unescaped = whole(source);
  REQUIRE(unescaped.text() == R"(ab"c中d)");
  CHECK(unescaped.origin({0, 2}) == Span{0, 2});
  CHECK(unescaped.origin({2, 3}) == Span{2, 4});
  CHECK(unescaped.origin({3, 4}) == Span{4, 5});
  CHECK(unescaped.origin({4, 7}) == Span{5, 11});
  CHECK(unescaped.origin({7, 8}) == Span{11, 12});
}

TEST_CASE("escaped markup: a window") {
  constexpr std::string_view script = R"(var a = "<p>", s = '<table><td>1<\/table>' + x;)";
  const Span markup = markup_in_script(script);
  CHECK(markup.of(script) == R"(<table><td>1<\/table>)");
  const Unescaped unescaped(script, markup);
  CHECK(unescaped.text() == "<table><td>1</table>");
  CHECK(unescaped.origin({11, 12}).of(script) == "1");
  CHECK(markup_in_script("if (a < table) {}").empty());
}

TEST_CASE("markup in a script is the whole of its string") {
  const struct {
    std::string_view script;
    std::string_view markup;
  } rows[] = {
      {R"(f("x"); s = "<h1>一</h1><table></table><p>二";)", "<h1>一</h1><table></table><p>二"},
      {R"(s = '<p title="a">it\'s<table></table>';)", R"(<p title="a">it\'s<table></table>)"},
      {"s = `<p>一\n<table></table>\n二`;", "<p>一\n<table></table>\n二"},
      {"// don't\ns = \"<i><table></table>\";", "<i><table></table>"},
      {"/* it's */ s = \"<i><table></table>\";", "<i><table></table>"},
      {"s = \"<b><table>\" + \"</table><i>\"", "<b><table>\" + \"</table><i>"},
      {"<table></table>", "<table></table>"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.script);
    CHECK(markup_in_script(row.script).of(row.script) == row.markup);
  }
}

}  // namespace gouji::html
