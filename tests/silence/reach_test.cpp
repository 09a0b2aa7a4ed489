// What a comment holds for, by where it stands.
#include "silence/reach.hpp"

#include <doctest/doctest.h>

#include "reader/reader.hpp"

namespace gouji {
namespace {

std::string shown(Span reach, const Canonical& canonical) {
  Canonical part;
  part.text = reach.of(canonical.text);
  std::string text = printable(part);
  for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n')) text.replace(at, 1, "↵");
  return text;
}

/// What each comment of the file holds for, in brackets.
std::string reaches_in(std::string_view bytes) {
  const Canonical canonical = read(bytes).canonical;
  ReachFinder finder(canonical.text);
  std::string all;
  for (const PlacedRemark& remark : canonical.remarks) {
    all += finder.stands_first(remark) ? "[file]" : "[" + shown(finder.reach_of(remark), canonical) + "]";
  }
  return all;
}

constexpr std::string_view C = "<!-- gouji: a -->";

std::string html(std::string text) {
  for (auto at = text.find('#'); at != std::string::npos; at = text.find('#')) text.replace(at, 1, C);
  return "<p>首</p>" + text;
}

}  // namespace

TEST_CASE("reach: in a paragraph its line, between blocks the next one") {
  CHECK(reaches_in(html("<p>甲#乙</p><p>丙")) == "[甲乙]");
  CHECK(reaches_in(html("<p>甲</p>#<p></p><p>乙</p><p>丙")) == "[乙]");
  CHECK(reaches_in(html("<p>甲<br>#乙<br>丙#<br>丁")) == "[乙][丙]");
  CHECK(reaches_in(html("<p>甲</p>##<p>乙")) == "[乙][乙]");
  CHECK(reaches_in(html("<p>甲</p>#<table><tr><td>乙<td>1<tr><td>丙<td>2</table><p>丁")) == "[乙␟1␟␞↵丙␟2␟␞↵]");
  CHECK(reaches_in(html("<p>甲</p>#")) == "[]");
}

TEST_CASE("reach: in a table") {
  const auto table = [](const std::string& rows) { return reaches_in(html("<table>" + rows + "</table><p>丁戊")); };
  CHECK(table("<tr><td>规章<td>1#<td>2<tr><td>规范<td>3<td>4") == "[1]");
  CHECK(table("<tr><td>规章<td>1</td>#<td>2<tr><td>规范<td>3<td>4") == "[2]");
  CHECK(table("<tr><td>规章#<td>1<td>2<tr><td>规范<td>3<td>4") == "[规章␟1␟2␟]");
  CHECK(table("<tr>#<td>规章<td>1<td>2<tr><td>规范<td>3<td>4") == "[规章␟1␟2␟]");
  CHECK(table("<tr><td>规章<td>1<td>2</td>#</tr><tr><td>规范<td>3<td>4") == "[规章␟1␟2␟]");
  CHECK(table("<tr><td>规章<td>1<td>2</tr>#<tr><td>规范<td>3<td>4") == "[规范␟3␟4␟]");
  CHECK(table("#<tr><td>规章<td>1<td>2</tr><tr><td>规范<td>3<td>4") == "[规章␟1␟2␟]");
  CHECK(table("<tr><td>规章<td>1<td>2</tr>#") == "[丁戊]");
  CHECK(table("<tr><td>规章<td>#<td>2<tr><td>规范<td>3<td>4") == "[]");
  CHECK(table("<tr><td rowspan=2>规章<td>1<td>2</tr><tr>#<td>3<td>4") == "[␚␟3␟4␟]");
  CHECK(table("<tr><td colspan=2>规章</td>#<td>2<tr><td>规范<td>3<td>4") == "[2]");
}

TEST_CASE("reach: a cell without words for a label is itself") {
  const auto cell = [](const std::string& text) {
    return reaches_in(html("<table><tr><td>" + text + "#<td>7<tr><td>规范<td>3</table>"));
  };
  for (const char* label : {"规章", "3.其他", "第二十条第（一）项", "（一）予以公开"}) {
    CAPTURE(label);
    CHECK(cell(label) == "[" + std::string(label) + "␟7␟]");
  }
  for (const char* figure : {"12", "0", "—", "无", "22（其中修订16件）", "３件以上", "1.5万元"}) {
    CAPTURE(figure);
    CHECK(cell(figure) == "[" + std::string(figure) + "]");
  }
}

TEST_CASE("reach: before anything of the page it is for the file") {
  CHECK(reaches_in("<!-- gouji: a --><title>题</title><!-- gouji: a --><h1>甲</h1><p>乙") == "[file][file]");
  CHECK(reaches_in("<h1><!-- gouji: a -->甲</h1><p>乙") == "[file]");
  CHECK(reaches_in("<h1>甲<!-- gouji: a --></h1><p>乙") == "[甲]");
  CHECK(reaches_in("<!-- gouji: a -->\n甲\n乙") == "[file]");
}

TEST_CASE("reach: text and Markdown") {
  CHECK(reaches_in("首\n甲 <!-- gouji: a -->\n乙") == "[甲]");
  CHECK(reaches_in("首\n<!-- gouji: a -->\n\n甲\n乙") == "[甲]");
  CHECK(reaches_in("# 首\n| 规章 | 1 |\n|---|---|\n<!-- gouji: a -->\n| 规范 | 2 | <!-- gouji: a -->\n| 其他 | 3 <!-- "
                   "gouji: a --> |\n") == "[规范␟2␟][规范␟2␟][3]");
}

}  // namespace gouji
