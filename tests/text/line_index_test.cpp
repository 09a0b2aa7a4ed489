#include "text/line_index.hpp"

#include <string>

#include <doctest/doctest.h>

#include "text/utf8.hpp"

namespace gouji {

TEST_CASE("columns count code points, and a line's end is one of its columns") {
  const LineIndex index("二、主动公开\n\n12 件😀x\n");
  const struct {
    std::uint32_t offset;
    Position expected;
  } rows[] = {{0, {1, 1}},  {3, {1, 2}},  {18, {1, 7}}, {19, {2, 1}}, {20, {3, 1}}, {23, {3, 4}},
              {26, {3, 5}}, {30, {3, 6}}, {31, {3, 7}}, {32, {4, 1}}, {99, {4, 1}}};
  for (const auto& row : rows) {
    CAPTURE(row.offset);
    const Position found = index.position(row.offset);
    CHECK(found.line == row.expected.line);
    CHECK(found.column == row.expected.column);
  }
}

TEST_CASE("lines come without their ends") {
  const LineIndex index("一\n\n三\n");
  CHECK(index.line_count() == 4);
  CHECK(index.line_text(1) == "一");
  CHECK(index.line_text(2) == "");
  CHECK(index.line_text(3) == "三");
  CHECK(index.line_text(4) == "");
}

TEST_CASE("an empty text has one empty line") {
  const LineIndex index("");
  CHECK(index.line_count() == 1);
  CHECK(index.line_text(1) == "");
  CHECK(index.position(0) == Position{1, 1});
}

TEST_CASE("positions on lines longer than the index's blocks agree with counting") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += i % 700 == 699 ? "\n" : i % 3 == 0 ? "公" : i % 3 == 1 ? "a" : "😀";
  const LineIndex index(text);
  Position counted;
  for (std::size_t at = 0; at < text.size(); at = utf8::next(text, at)) {
    REQUIRE(index.position(static_cast<std::uint32_t>(at)) == counted);
    counted = text[at] == '\n' ? Position{counted.line + 1, 1} : Position{counted.line, counted.column + 1};
  }
  CHECK(index.position(static_cast<std::uint32_t>(text.size())) == counted);
}

TEST_CASE("a text that fills its last block exactly has a position at its end") {
  const std::string text(2048, 'x');
  CHECK(LineIndex(text).position(2048) == Position{1, 2049});
}

}  // namespace gouji
