#include "output/text.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "output/sample.hpp"

namespace gouji {
namespace {

CheckedFile file_with(std::vector<Finding> findings, std::vector<Unchecked> unchecked) {
  return {.path = "a.html",
          .format = "html",
          .report = {},
          .findings = std::move(findings),
          .unchecked = std::move(unchecked),
          .error = {}};
}

std::string zh(CheckedFile file) {
  return print_text({.packs = {}, .files = {std::move(file)}}, Language::zh, {});
}

Finding finding_at(Address at, const char* message) {
  Finding finding;
  finding.rule = "r";
  finding.at = std::move(at);
  finding.place = "p";
  finding.message = message;
  return finding;
}

}  // namespace

TEST_CASE("a sound file is one line") {
  CHECK(zh(file_with({}, {})) == "a.html：没有发现问题。\n");
}

TEST_CASE("a file whose findings are all suppressed says so") {
  Finding finding = finding_at({}, "m");
  finding.suppressed = Suppression{.reason = "known"};
  CHECK(zh(file_with({finding}, {})) == "a.html：没有发现问题。另有 1 处已按说明不计。\n");
}

TEST_CASE("a table that was not checked comes before what was found, and is never called sound") {
  CHECK(zh(file_with({}, {{"row-total-mismatch", Address::of(TableId::disputes), "看不清。", false, true},
                          {"x", Address::of(TableId::disputes), "看不清。", false, true}})) ==
        "a.html\n"
        "  表四未能核对：看不清。\n"
        "  其余内容没有发现问题。\n"
        "\n"
        "  未能核对的规则\n"
        "    表四：看不清\n"
        "      row-total-mismatch、x\n");
}

TEST_CASE("a table of which a part was not checked is not said to be unchecked") {
  const std::string text = zh(file_with({}, {{"row-total-mismatch", Address::of(TableId::disputes), "一行看不清。"}}));
  CHECK(text.starts_with("a.html\n  表四有一部分未能核对：一行看不清。\n"));
}

TEST_CASE("findings stand in the order of the form, those of one place in the order found") {
  const std::string text = zh(file_with(
      {finding_at(Address::of(Part::signature), "m8"), finding_at(Address::of(SectionId::other_matters), "m7"),
       finding_at(Address::of(TableId::applications), "m5"), finding_at(Address::of(SectionId::problems), "m6"),
       finding_at(Address::of(SectionId::applications), "m4"), finding_at(Address::of(TableId::disclosure), "m2"),
       finding_at(Address::of(TableId::disclosure), "m3"), finding_at(Address::of(Part::title), "m1"),
       finding_at({}, "m0")},
      {}));
  std::size_t last = 0;
  for (const char* message : {"m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8"}) {
    CAPTURE(message);
    const std::size_t at = text.find(message);
    REQUIRE(at != std::string::npos);
    CHECK(at > last);
    last = at;
  }
  CHECK(text.find("表二《主动公开政府信息情况》") == text.rfind("表二《主动公开政府信息情况》"));
}

TEST_CASE("excerpts are cut to the terminal, or to a line of print where there is none") {
  std::string cells;
  for (int cell = 0; cell < 1000; ++cell) cells += "甲 | ";
  Finding finding = finding_at({}, "m");
  finding.excerpt = Excerpt{cells, 3000, 3003};
  const RunResult run{.packs = {}, .files = {file_with({finding}, {})}};
  for (const unsigned width : {0U, 10U, 40U, 100U}) {
    CAPTURE(width);
    const std::string text = print_text(run, Language::zh, {.colour = false, .width = width});
    const std::size_t end = text.find("…\n");
    REQUIRE(end != std::string::npos);
    const std::string line = text.substr(text.rfind('\n', end) + 1, end - text.rfind('\n', end) + 2);
    CHECK(display_width(line) <= (width == 0 ? 8 + 160 : std::max(width, 8 + 20U)));
  }
}

TEST_CASE("cells of one explanation stand in one line, and at most five explanations") {
  Finding finding = finding_at(Address::of(TableId::disputes), "m");
  const auto add = [&finding](ColumnId column, const char* reason, std::uint32_t explanation) {
    finding.suspects.push_back({.at = Address::of(TableId::disputes, RowId::reconsideration, column),
                                .read = column == ColumnId::total ? "" : "1",
                                .proposed = "2",
                                .reason = reason,
                                .explanation = explanation});
  };
  add(ColumnId::upheld, "甲", 1);
  add(ColumnId::total, "乙", 1);
  for (const ColumnId column : {ColumnId::upheld, ColumnId::corrected, ColumnId::other, ColumnId::total}) {
    add(column, "丙", 2);
  }
  for (std::uint32_t explanation = 3; explanation <= 7; ++explanation) add(ColumnId::pending, "", explanation);
  const std::string text = zh(file_with({finding}, {}));
  const std::size_t begin = text.find("      可能是");
  CHECK(text.substr(begin) ==
        "      可能是：同时改 2 处，表四 行政复议·结果维持列由1改为2（甲），表四 行政复议·总计列由空改为2（乙）\n"
        "      可能是：同时改 4 处，表四 行政复议·结果维持列由1改为2、表四 行政复议·结果纠正列由1改为2、"
        "表四 行政复议·其他结果列由1改为2等（丙）\n"
        "      可能是：表四 行政复议·尚未审结列由1改为2\n"
        "      可能是：表四 行政复议·尚未审结列由1改为2\n"
        "      可能是：表四 行政复议·尚未审结列由1改为2\n"
        "      另有 2 种可能。\n");
}

TEST_CASE("findings of one fault list its explanations once") {
  Finding first = finding_at(Address::of(TableId::disputes), "m1");
  first.suspects = {{.at = first.at, .read = "1", .proposed = "2"}};
  Finding second = first;
  second.place = "p2";
  Finding other = first;
  other.suspects[0].proposed = "3";
  const std::string text = zh(file_with({first, second, other}, {}));
  CHECK(text.find("      可能是：表四由1改为2\n") == text.rfind("      可能是：表四由1改为2\n"));
  CHECK(text.find(" p2 [r]\n      m1\n      可能的改法见上：p。\n") != std::string::npos);
  CHECK(text.find("      可能是：表四由1改为3\n") != std::string::npos);
  first.suppressed = Suppression{.reason = "known"};
  CHECK(zh(file_with({first, second}, {})).find(" p2 [r]\n      m1\n      可能是：") != std::string::npos);
}

TEST_CASE("equations that a certain cell breaks name neither its place nor its line again") {
  Finding finding = finding_at(Address::of(TableId::disputes), "m");
  finding.region = Region{2, 3, 2, 4, 9, 1};
  finding.suspects = {{.at = finding.at, .read = "1", .proposed = "2", .certain = true}};
  Related here{.rule = "a", .at = finding.at, .region = finding.region, .message = "p：甲。"};
  Related elsewhere = here;
  elsewhere.at = Address::of(TableId::applications);
  elsewhere.region->line = 5;
  elsewhere.message = "p：乙。";
  finding.related = {here, elsewhere};
  CHECK(zh(file_with({finding}, {}))
            .ends_with("      位置：a.html:2:3\n      不成立：甲。\n      不成立：p：乙。（a.html:5:3）\n"));
}

TEST_CASE("escape sequences are printed only when colour is wanted") {
  CHECK(print_text(sample::run(), Language::zh, {}).find('\x1b') == std::string::npos);
  CHECK(print_text(sample::run(), Language::zh, {.colour = true}).find("\x1b[1;31m错误\x1b[0m") != std::string::npos);
}

}  // namespace gouji
