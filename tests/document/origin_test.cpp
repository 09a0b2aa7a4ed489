// Every place of the canonical text leads back to where it came from.
#include <string_view>

#include <doctest/doctest.h>

#include "document/reading.hpp"
#include "examples.hpp"
#include "reader/html/html.hpp"
#include "reader/text/text.hpp"

namespace gouji {
namespace {

bool is_mark(char c) {
  return std::string_view("\x1f\x1e\x1c\x1d\x1a\x19\x01\n").find(c) != std::string_view::npos;
}

Reading read_page(std::string_view bytes) {
  Reading reading{.source = decode(bytes, true)};
  reading.document = read_html(reading.source.text);
  reading.canonical = canonicalise(reading.document);
  return reading;
}

Region region_of(const Reading& reading, std::string_view text) {
  const std::size_t begin = reading.canonical.text.find(text);
  REQUIRE(begin != std::string::npos);
  const auto region = Locator(reading).region({std::uint32_t(begin), std::uint32_t(begin + text.size())});
  REQUIRE(region);
  return *region;
}

TEST_CASE("origin: every character of the canonical text stands in the source") {
  for (const Example& example : documented_examples()) {
    CAPTURE(example.line);
    const Canonical canonical = canonicalise(read(example));
    for (std::uint32_t at = 0; at < canonical.text.size(); ++at) {
      CAPTURE(at);
      const std::uint32_t origin = canonical.origin.origin(at);
      REQUIRE(origin <= example.source.size());
      if (is_mark(canonical.text[at]) || example.source[origin] == '&') continue;
      REQUIRE(example.source[origin] == canonical.text[at]);
    }
  }
}

TEST_CASE("origin: a place in a cell is a place in the file") {
  const Reading reading =
      read_page("<table>\n<tr><td>规章</td><td>&#49;2</td></tr>\n<tr><td>行政许可</td><td>7</td></tr></table>");
  CHECK(region_of(reading, "规章") == Region{2, 9, 2, 11, 16, 6});
  CHECK(region_of(reading, "12") == Region{2, 20, 2, 26, 31, 6});
  CHECK(region_of(reading, "行政许可") == Region{3, 9, 3, 13, 56, 12});
}

TEST_CASE("origin: an empty cell has a place of its own") {
  const Reading reading = read_page("<table><tr><td>规章</td><td></td><td>&nbsp;</td></tr></table>");
  const std::string_view row = reading.canonical.text;
  const auto empty = static_cast<std::uint32_t>(row.find("\x1f\x1f")) + 1;
  CHECK(Locator(reading).region({empty, empty}) == Region{1, 27, 1, 27, 30, 0});
}

TEST_CASE("origin: an empty line has a place of its own") {
  Reading reading{.source = decode("规章\r\n\r\n0\r\n  \r\n\r\n3\r\n", true)};
  reading.document = read_text(reading.source.text);
  reading.canonical = canonicalise(reading.document);
  REQUIRE(reading.canonical.text == "规章\n\n0\n\n\n3\n");
  CHECK(Locator(reading).region({7, 7}) == Region{2, 1, 2, 1, 8, 0});
  CHECK(Locator(reading).region({10, 10}) == Region{4, 1, 4, 1, 13, 0});
  CHECK(Locator(reading).region({11, 11}) == Region{5, 1, 5, 1, 17, 0});
}

TEST_CASE("origin: offsets are those of the file in its own encoding") {
  const Reading reading = read_page("\xEF\xBB\xBF<p>年报</p>");
  CHECK(region_of(reading, "年报") == Region{1, 4, 1, 6, 6, 6});
  const Reading gbk = read_page("<meta charset=gbk>\n<p>\xD7\xDC\xCC\xE5\xC7\xE9\xBF\xF6 0</p>");
  CHECK(region_of(gbk, "情况") == Region{2, 6, 2, 8, 26, 4});
}

}  // namespace
}  // namespace gouji
