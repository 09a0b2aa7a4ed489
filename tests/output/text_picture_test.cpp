#include "output/text_picture.hpp"

#include <sstream>

#include <doctest/doctest.h>

namespace gouji {
namespace {

using Mark = Picture::Mark;

/// Every cell counted.
Picture::Row row(std::string label, const std::vector<std::string>& figures) {
  Picture::Row row{.label = std::move(label)};
  for (const std::string& figure : figures) row.cells.push_back({.printed = figure, .counted = true});
  return row;
}

/// A dense row of the form, its sum beside it and one below.
Picture wide_picture(const std::string& figure) {
  Picture picture{.headings = {"自然人", "企业", "科研", "公益", "法律", "其他", "总计"}};
  picture.rows = {row("三(三)5.属于三类内部事务信息", std::vector<std::string>(7, figure)),
                  row("三(七)总计", std::vector<std::string>(7, figure))};
  picture.rows[0].cells[2] = {.printed = figure, .proposed = figure + "0", .mark = Mark::certain, .counted = true};
  picture.rows[0].sum = Picture::Sum{figure, figure + "0"};
  picture.sum_rows = {{.sums = std::vector<std::optional<Picture::Sum>>(7)}};
  picture.sum_rows[0].sums[2] = Picture::Sum{figure, figure + "0"};
  return picture;
}

std::string printed(const Picture& picture, Style style = {}, Language language = Language::zh) {
  TextPage page(style, language);
  return print_picture(page, 0, picture, Paint::red) ? page.text() : "";
}

std::size_t widest_line(const std::string& text, AmbiguousWidth ambiguous = AmbiguousWidth::narrow) {
  std::istringstream lines(text);
  std::size_t widest = 0;
  for (std::string line; std::getline(lines, line);) {
    widest = std::max<std::size_t>(widest, display_width(line, ambiguous));
  }
  return widest;
}

}  // namespace

TEST_CASE("figures stand under their headings, and digits under digits") {
  Picture picture{.headings = {"自然人", "总计"}};
  picture.rows = {row("一、本年新收", {"61", "16"}), row("四", {"", "5"})};
  picture.rows[0].cells[0] = {.printed = "61", .proposed = "16", .mark = Mark::certain, .counted = true};
  picture.rows[0].sum = Picture::Sum{"61", "16"};
  CHECK(printed(picture) ==
        "              自然人   总计 │ 各列之和\n"
        "一、本年新收  [61→16]    16 │ 61→16\n"
        "四                        5\n");
}

TEST_CASE("what may be changed, blanks among it, is not in brackets") {
  Picture picture{.headings = {"总计"}};
  picture.rows = {row("行政复议", {""})};
  picture.rows[0].cells[0] = {.printed = "", .proposed = "3", .mark = Mark::possible, .counted = true};
  CHECK(printed(picture) == "          总计\n行政复议  空→3?\n");
  CHECK(printed(picture, {}, Language::en) == "             总计\n行政复议  blank→3?\n");
}

TEST_CASE("rows put together and sums below have names") {
  Picture picture{.headings = {"总计"}};
  picture.rows = {row("", {"12"})};
  picture.rows[0].together = 4;
  picture.sum_rows = {{.label = "", .sums = {Picture::Sum{"13", "12"}}},
                      {.label = "一＋二", .sums = {Picture::Sum{"12", "12"}}}};
  CHECK(printed(picture) ==
        "           总计\n"
        "其余4项      12\n"
        "各项之和  13→12\n"
        "一＋二       12\n");
}

TEST_CASE("a picture is no wider than the terminal, or than a page of print") {
  for (const char* figure : {"5", "1234", "123456"}) {
    const Picture picture = wide_picture(figure);
    CHECK(widest_line(printed(picture)) <= 80);
    for (const AmbiguousWidth ambiguous : {AmbiguousWidth::narrow, AmbiguousWidth::wide}) {
      for (unsigned width = 10; width < 130; ++width) {
        CAPTURE(width);
        const std::string text = printed(picture, {.width = width, .ambiguous = ambiguous});
        CHECK(widest_line(text, ambiguous) <= width);
        CHECK((text.empty() || text.find("[" + std::string(figure) + "→") != std::string::npos));
        CHECK((width < 70 || !text.empty()));
      }
    }
  }
}

TEST_CASE("a narrow terminal first moves columns together and cuts labels, then leaves columns out") {
  const Picture picture = wide_picture("12");
  CHECK(printed(picture, {.width = 75}).find("  自然人  企业  ") != std::string::npos);
  CHECK(printed(picture, {.width = 65}).find("三(三)5.属于… ") != std::string::npos);
  CHECK(printed(picture, {.width = 50}) ==
        "         …    科研  公益 法律 其他 总计 │ 各列之和\n"
        "三(三)5… … [12→120]   12   12   12   12 │ 12→120\n"
        "三(七)…  …      12    12   12   12   12\n"
        "各项之和 …  12→120\n");
}

TEST_CASE("figures of twelve digits are shown whole where there is no terminal") {
  const std::string figure = "123456789012";
  const std::string text = printed(wide_picture(figure));
  CHECK(text.find("[" + figure + "→" + figure + "0]") != std::string::npos);
  CHECK(widest_line(text) < 120);
  CHECK(printed(wide_picture(figure), {.width = 80}).empty());
}

TEST_CASE("foreign text breaks no line") {
  Picture picture{.headings = {"总\n计"}};
  picture.rows = {row("一\t", {"1\r2\x1b"})};
  CHECK(printed(picture) == "     总 计\n一    1 2\n");
}

}  // namespace gouji
