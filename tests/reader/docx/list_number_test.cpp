#include "reader/docx/list_number.hpp"

#include <string>

#include <doctest/doctest.h>

namespace gouji {
namespace {

/// The numbers in this format, separated by spaces.
std::string numbers(std::string_view format, std::initializer_list<std::uint32_t> values) {
  std::string all;
  for (std::uint32_t value : values) all += (all.empty() ? "" : " ") + list_number(format, value);
  return all;
}

}  // namespace

TEST_CASE("numbers in Chinese") {
  CHECK(numbers("chineseCounting", {1, 10, 11, 20, 21, 99, 100, 101}) == "一 十 十一 二十 二十一 九十九 一○○ 一○一");
  CHECK(numbers("chineseCountingThousand", {0, 9, 10, 19, 20, 100, 101, 110, 111, 1001, 1010, 12345}) ==
        "零 九 十 十九 二十 一百 一百零一 一百一十 一百一十一 一千零一 一千零一十 一万二千三百四十五");
  CHECK(numbers("taiwaneseCountingThousand", {10, 115}) == "十 一百一十五");
  CHECK(numbers("japaneseCounting", {1, 10, 11, 100, 101, 1111, 2005}) == "一 十 十一 百 百一 千百十一 二千五");
  CHECK(numbers("chineseLegalSimplified", {1, 10, 12, 105}) == "壹 壹拾 壹拾贰 壹佰零伍");
  CHECK(numbers("ideographDigital", {10, 2024}) == "一〇 二〇二四");
  CHECK(numbers("ideographTraditional", {1, 10, 11}) == "甲 癸 11");
  CHECK(numbers("ideographZodiac", {1, 12}) == "子 亥");
  CHECK(numbers("ideographZodiacTraditional", {1, 11, 60}) == "甲子 甲戌 癸亥");
  CHECK(numbers("ideographEnclosedCircle", {1, 10}) == "㊀ ㊉");
}

TEST_CASE("numbers in signs and letters") {
  CHECK(numbers("decimal", {0, 7, 12}) == "0 7 12");
  CHECK(numbers("decimalZero", {7, 12}) == "07 12");
  CHECK(numbers("decimalFullWidth", {20}) == "２０");
  CHECK(numbers("decimalEnclosedCircle", {1, 20, 21, 35, 36, 50, 51}) == "① ⑳ ㉑ ㉟ ㊱ ㊿ 51");
  CHECK(numbers("decimalEnclosedFullstop", {1, 20}) == "⒈ ⒛");
  CHECK(numbers("decimalEnclosedParen", {1, 20, 21}) == "⑴ ⒇ 21");
  CHECK(numbers("lowerLetter", {1, 26, 27, 28, 53}) == "a z aa bb aaa");
  CHECK(numbers("upperLetter", {3}) == "C");
  CHECK(numbers("upperRoman", {1, 4, 9, 14, 1994}) == "I IV IX XIV MCMXCIV");
  CHECK(numbers("lowerRoman", {8}) == "viii");
}

TEST_CASE("bullets are silent, unknown formats and absurd numbers are digits") {
  CHECK(numbers("bullet", {3}).empty());
  CHECK(numbers("none", {3}).empty());
  CHECK(numbers("hebrew1", {3}) == "3");
  CHECK(numbers("lowerLetter", {0, 4'000'000'000}) == "0 32767");
  CHECK(numbers("upperRoman", {4000}) == "4000");
}

}  // namespace gouji
