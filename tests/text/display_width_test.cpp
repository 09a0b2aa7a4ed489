#include "text/display_width.hpp"

#include <string>

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("columns of text, with ambiguous characters narrow and wide") {
  const struct {
    std::string text;
    std::uint32_t narrow, wide;
  } rows[] = {
      {"", 0, 0},
      {"total 12", 8, 8},
      {"总计", 4, 4},
      {"（一）予以公开", 14, 14},
      {"3.危及“三安全一稳定”", 20, 22},
      {"——", 2, 4},
      {"……", 2, 4},
      {"①·±×■\uE000\uFFFD", 7, 14},
      {"a\u0301", 1, 1},
      {"\u200B\uFEFF", 0, 0},
      {"　", 2, 2},
      {"ｶ", 1, 1},
      {"😀𠂇", 4, 4},
      {"\t", 1, 1},
      {"\n", 0, 0},
      {"é°", 2, 4},
      {"ñ", 1, 1},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(display_width(row.text) == row.narrow);
    CHECK(display_width(row.text, AmbiguousWidth::wide) == row.wide);
  }
}

}  // namespace gouji
