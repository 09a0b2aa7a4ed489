// Where findings stand in the user's file: lines and columns in code points, offset and length in its own bytes.
#include <algorithm>

#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "examine/examine.hpp"
#include "examine/marked.hpp"
#include "support/gbk.hpp"

namespace gouji {
namespace {

using test::Marked;
using test::without_marks;

const std::string html_head = "<h1>青石县2024年政府信息公开工作年度报告</h1>\n<h2>一、总体情况</h2><p>公开信息5条。\n";
const std::string html_table =
    "<table>\n<tr><td colspan=5>行政复议<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉\n"
    "<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结"
    "<td>总计<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计\n";
const std::string html_groups = "<td>0<td>0<td>0<td>0<td>0<td>0<td>0<td>0<td>0<td>0\n</table>\n";

/// Sections that make a document a report.
const std::string html_sections = "<h2>五、存在的主要问题及改进情况</h2><p>略。<h2>六、其他需要报告的事项</h2><p>略。";

std::string html_with_total(const std::string& total) {
  return html_head + "<h2>四、政府信息公开行政复议、行政诉讼情况</h2>\n" + html_table + "<tr><td>3<td>1<td>0<td>1<td>" +
         total + html_groups;
}

std::optional<Region> region_of(std::string_view rule, std::string_view bytes) {
  const CheckedFile file = examine(bytes, "report", {.packs = builtin_packs()});
  const auto found = std::find_if(file.findings.begin(), file.findings.end(),
                                  [rule](const Finding& finding) { return finding.rule == rule; });
  REQUIRE_MESSAGE(found != file.findings.end(), rule);
  return found->region;
}

struct Case {
  std::string what;
  std::string rule;
  std::string marked;
};

void expect(const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    CAPTURE(each.what);
    const Marked marked = without_marks(each.marked);
    CHECK(region_of(each.rule, marked.text) == marked.region());
  }
}

}  // namespace

TEST_CASE("counted by hand") {
  const auto region = region_of("dispute-total-mismatch", html_with_total("4"));
  CHECK(region == Region{.line = 7, .column = 29, .end_line = 7, .end_column = 30, .offset = 540, .length = 1});
}

TEST_CASE("regions in HTML") {
  const std::string fourth = "<h2>⟦四、政府信息公开行政法复议、行政诉讼情况⟧</h2>\n";
  expect({
      {"a figure", "dispute-total-mismatch", html_with_total("⟦4⟧")},
      {"behind characters of four bytes", "dispute-total-mismatch", html_with_total("<!-- 𠮷😀 -->⟦4⟧")},
      {"between blanks and line breaks", "dispute-total-mismatch", html_with_total("<p>\r\n  &nbsp;⟦4⟧&nbsp;\r\n</p>")},
      {"a character reference", "dispute-total-mismatch", html_with_total("⟦&#52;⟧")},
      {"digits in elements of their own", "dispute-total-mismatch", html_with_total("<b>⟦1</b><i>4⟧</i>")},
      {"full-width digits", "dispute-total-mismatch", html_with_total("⟦４⟧")},
      {"a blank total", "blank-total", html_with_total("⟦⟧")},
      {"a title", "section-title-differs", html_head + fourth + html_sections},
      {"a title in pieces", "section-title-differs",
       html_head + "<h2><span>⟦四</span><span>、政府信息公开行政法</span>复议、行政诉讼情况⟧</h2>\n" + html_sections},
      {"a surplus row", "unexpected-row",
       html_head +
           "<h2>二、主动公开政府信息情况</h2><table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数"
           "<tr><td>规章<td>0<td>0<td>0<tr><td>⟦其他文件⟧<td>1<td>0<td>9</table>"},
  });
}

TEST_CASE("what is missing stands where it would be") {
  const std::string head = html_head + "<h2>二、主动公开政府信息情况</h2><table><tr><td>信息内容";
  expect({
      {"a row behind the one before it", "missing-row",
       head + "<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>⟦规章⟧<td>0<td>0<td>0</table>"},
      {"a section behind the one before it", "missing-section",
       "<h1>青石县2024年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>略。<h2>二、主动公开政府信息情况</"
       "h2><p>略。"
       "<h2>⟦三、收到和处理政府信息公开申请情况⟧</h2><p>略。<h2>五、存在的主要问题及改进情况</h2><p>略。"
       "<h2>六、其他需要报告的事项</h2><p>略。"},
      {"a table below its heading", "missing-table",
       html_head + "<h2>⟦四、政府信息公开行政复议、行政诉讼情况⟧</h2><p>见附件。" + html_sections},
  });
}

TEST_CASE("offsets and lengths count the bytes of the file") {
  const Marked plain = without_marks(html_with_total("⟦４⟧"));
  const Region expected = plain.region();
  SUBCASE("a byte-order mark counts, and takes no column") {
    CHECK(region_of("dispute-total-mismatch", "\uFEFF" + plain.text) == plain.region(3));
  }
  SUBCASE("GBK has two bytes a character") {
    Region gbk = expected;
    gbk.offset = static_cast<std::uint32_t>(test::to_gbk(plain.before).size());
    gbk.length = 2;
    CHECK(region_of("dispute-total-mismatch", test::to_gbk(plain.text)) == gbk);
  }
  SUBCASE("GBK, declared") {
    const Marked declared = without_marks("<meta charset=gb2312>" + html_with_total("⟦4⟧"));
    Region gbk = declared.region();
    gbk.offset = static_cast<std::uint32_t>(test::to_gbk(declared.before).size());
    CHECK(region_of("dispute-total-mismatch", test::to_gbk(declared.text)) == gbk);
  }
}

TEST_CASE("regions in text and Markdown") {
  const std::string head = "青石县2024年政府信息公开工作年度报告\n\n一、总体情况\n公开信息5条。\n";
  const std::string labels = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";
  expect({
      {"a tab row", "bad-count",
       head + "二、主动公开政府信息情况\n" + labels + "规章\t0\t⟦-1⟧\t0\n行政规范性文件\t4\t1\t27\n"},
      {"Windows line ends", "bad-count",
       "青石县2024年政府信息公开工作年度报告\r\n一、总体情况\r\n公开信息5条。\r\n二、主动公开政府信息情况\r\n"
       "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\r\n规章\t0\t⟦-1⟧\t0\r\n"},
      {"a title", "section-title-differs",
       head + "⟦四、政府信息公开行政法复议、行政诉讼情况⟧\n略。\n六、其他需要报告的事项\n略。\n"},
      {"a pipe table", "bad-count",
       "# " + head +
           "## 二、主动公开政府信息情况\n\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 "
           "|\n|---|---|---|---|\n"
           "| 规章 | 0 | **⟦-1⟧** | 0 |\n"},
  });
}

}  // namespace gouji
