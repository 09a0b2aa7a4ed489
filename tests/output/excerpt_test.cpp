#include "output/excerpt.hpp"

#include <doctest/doctest.h>

#include "text/display_width.hpp"

namespace gouji {
namespace {

/// The excerpt with the range between [ and ].
Excerpt excerpt(std::string text) {
  const auto begin = static_cast<std::uint32_t>(text.find('['));
  text.erase(begin, 1);
  const auto end = static_cast<std::uint32_t>(text.find(']'));
  text.erase(end, 1);
  return {text, begin, end};
}

std::string pointed(const std::string& text, unsigned width = 0, AmbiguousWidth ambiguous = AmbiguousWidth::narrow) {
  const PointedLine line = point_at(excerpt(text), width, {.ambiguous = ambiguous});
  return line.line + "\n" + line.carets;
}

}  // namespace

TEST_CASE("carets stand under exactly the characters in question") {
  CHECK(pointed("12 | [345] | 6") == "12 | 345 | 6\n     ^^^");
  CHECK(pointed("予以公开 | [13] | 0") == "予以公开 | 13 | 0\n           ^^");
  CHECK(pointed("[予以]公开") == "予以公开\n^^^^");
  CHECK(pointed("１２[３]") == "１２３\n    ^^");
  CHECK(pointed("合计 | [] | 0") == "合计 |  | 0\n       ^");
  CHECK(pointed("[]") == "\n^");
}

TEST_CASE("what terminals disagree about follows the option") {
  CHECK(pointed("“三安全”[5]") == "“三安全”5\n        ^");
  CHECK(pointed("“三安全”[5]", 0, AmbiguousWidth::wide) == "“三安全”5\n          ^");
}

TEST_CASE("line breaks and tabs inside a cell do not break the line") {
  CHECK(pointed("商业\n企业\t[7]") == "商业 企业 7\n          ^");
}

TEST_CASE("a long line is cut to what surrounds the range") {
  CHECK(pointed("一二三四五六[78]九十甲乙丙丁", 16) == "…四五六78九十甲…\n       ^^");
  CHECK(pointed("[78]九十甲乙丙丁", 10) == "78九十甲…\n^^");
  CHECK(pointed("一二三四五六[78]", 10) == "…四五六78\n       ^^");
  CHECK(pointed("甲[一二三四五六七八]乙", 10) == "…一二三四…\n ^^^^^^^^");
}

TEST_CASE("a cut line is never wider than asked for, in either width of …") {
  const std::string text = "一、本年新收政府信息公开申请数量 | [12] | 0 | 0 | “其他” — 无";
  for (const AmbiguousWidth ambiguous : {AmbiguousWidth::narrow, AmbiguousWidth::wide}) {
    for (unsigned width = 10; width < 70; ++width) {
      CAPTURE(width);
      const PointedLine line = point_at(excerpt(text), width, {.ambiguous = ambiguous});
      CHECK(display_width(line.line, ambiguous) <= width);
      CHECK(line.line.find("12") != std::string::npos);
      CHECK(display_width(line.line.substr(0, line.line.find("12")), ambiguous) == line.carets.find('^'));
    }
  }
}

TEST_CASE("a range beyond the text points at its end") {
  CHECK(point_at({"甲乙", 40, 50}, 0, {}).carets == "    ^");
}

}  // namespace gouji
