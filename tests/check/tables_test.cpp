// Tables: copies, parts, and what the form does not have.
#include <doctest/doctest.h>

#include "check/sound.hpp"

namespace gouji {
namespace {

const std::string values = "<tr><td>3<td>1<td>0<td>1<td>5<td>1<td>0<td>0<td>0<td>1<td>0<td>0<td>0<td>0<td>0\n";

std::string table_below(const std::string& heading) {
  const std::string report = test::fixture("sound-2021.html");
  const auto begin = report.find("<table>", report.find(heading));
  return report.substr(begin, report.find("</table>\n", begin) + 9 - begin);
}
std::string matrix() {
  return table_below("<h2>三、");
}

/// The matrix with another figure, as last year's would have.
std::string last_years_matrix() {
  return test::edited(matrix(), {{"<td>22<td>5<td>0<td>1<td>2<td>0<td>30", "<td>99<td>5<td>0<td>1<td>2<td>0<td>107"}});
}

}  // namespace

TEST_CASE("the first of two copies is checked") {
  test::expect({
      {"last year's behind this year's",
       "2021",
       {{matrix(), matrix() + last_years_matrix()}},
       "warning duplicate-table applications\n"},
      {"last year's before this year's",
       "2021",
       {{matrix(), last_years_matrix() + matrix()}},
       "warning prose-table-mismatch section:overview stated=30 table=107\n"
       "error balance-mismatch applications.received.natural_person stated=102 computed=25\n"
       "error balance-mismatch applications.received.total stated=110 computed=33\n"
       "warning duplicate-table applications\n"},
      {"three copies",
       "2021",
       {{matrix(), matrix() + matrix() + matrix()}},
       "warning duplicate-table applications\nwarning duplicate-table applications\n"},
  });
}

TEST_CASE("the groups of disputes") {
  test::expect({
      {"each group adds up for itself",
       "2021",
       {{values, "<tr><td>3<td>1<td>0<td>1<td>4<td>1<td>0<td>0<td>0<td>2<td>0<td>0<td>0<td>0<td>1\n"}},
       "error dispute-total-mismatch disputes.reconsideration.total stated=4 computed=5\n"
       "error dispute-total-mismatch disputes.direct_suit.total stated=2 computed=1\n"
       "error dispute-total-mismatch disputes.suit_after_reconsideration.total stated=1 computed=0\n"},
      {"a note below the values",
       "2021",
       {{values, values + "<tr><td colspan=\"15\">注：行政复议、行政诉讼数量含上年度结转数量。\n"}},
       "nothing\n"},
      {"a second row of blanks",
       "2021",
       {{values, values + "<tr><td>&nbsp;<td>&nbsp;<td>&nbsp;<td>&nbsp;<td>&nbsp;<td>&nbsp;<td>&nbsp;<td>&nbsp;"
                          "<td>&nbsp;<td>&nbsp;<td>&nbsp;<td>&nbsp;<td>&nbsp;<td>&nbsp;<td>&nbsp;\n"}},
       "nothing\n"},
      {"a negative outcome",
       "2021",
       {{values, "<tr><td>3<td>1<td>-1<td>1<td>4<td>1<td>0<td>0<td>0<td>1<td>0<td>0<td>0<td>0<td>0\n"}},
       "error bad-count disputes.reconsideration.other stated=-1\n"},
  });
}

TEST_CASE("rows that the form does not have, or has but once") {
  const std::string duplicate = "<tr><td>2.重复申请<td>1<td>0<td>0<td>0<td>0<td>0<td>1\n";
  test::expect({
      {"a row of one's own",
       "2021",
       {{duplicate, duplicate + "<tr><td>其中：电子邮件<td>1<td>0<td>0<td>0<td>0<td>0<td>1\n"}},
       "warning unexpected-row applications\n"},
      {"two of them, told apart",
       "2021",
       {{duplicate, duplicate + "<tr><td>其中：电子邮件<td>1<td>0<td>0<td>0<td>0<td>0<td>1\n"
                                "<tr><td>其中：来信来访<td>0<td>0<td>0<td>0<td>0<td>0<td>0\n"}},
       "warning unexpected-row applications\nwarning unexpected-row applications\n"},
      {"a row twice", "2021", {{duplicate, duplicate + duplicate}}, "warning unexpected-row applications\n"},
      {"a row of the other edition",
       "2021",
       {{"<tr><td>行政处罚<td", "<tr><td>其他对外管理服务事项<td colspan=\"3\">40\n<tr><td>行政处罚<td"}},
       "warning unexpected-row disclosure\n"},
  });
}

TEST_CASE("a row that is missing is told, and leaves its sums unchecked") {
  test::expect({
      {"a sum of the form",
       "2021",
       {{"<tr><td colspan=\"2\">（七）总计<td>23<td>5<td>0<td>1<td>2<td>0<td>31\n", ""}},
       "error missing-row applications.concluded\n"
       "unchecked balance-mismatch, concluded-total-mismatch, row-total-mismatch of applications: "
       "勾稽关系要用的数读不出或空白（如表三 三(七)总计缺行）\n"},
      {"a row of the disclosure table",
       "2021",
       {{"<tr><td>行政强制<td colspan=\"3\">0\n", ""}},
       "error missing-row disclosure.coercion\n"},
  });
}

TEST_CASE("a matrix in two tables is one") {
  const std::string fourth_group = "<tr><td rowspan=\"3\">（四）无法提供";
  test::expect({
      {"a page break", "2021", {{fourth_group, "</table>\n<table>\n" + fourth_group}}, "nothing\n"},
      {"a page break with its page number",
       "2021",
       {{fourth_group,
         "</table>\n<p>- 4 -\n<table>\n<tr><td rowspan=\"10\">三、本年度办理结果<td rowspan=\"3\">（四）无法提供"}},
       "nothing\n"},
  });
}

}  // namespace gouji
