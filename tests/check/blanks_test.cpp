// Blanks, dashes, words and unread cells in equations (semantics §1).
#include <doctest/doctest.h>

#include "check/sound.hpp"

namespace gouji {
namespace {

const std::string granted = "（一）予以公开<td>11<td>3<td>0<td>1<td>1<td>0<td>16";
const std::string secret = "1.属于国家秘密<td>0<td>0<td>0<td>0<td>0<td>0<td>0";
const std::string concluded = "（七）总计<td>23<td>5<td>0<td>1<td>2<td>0<td>31";
const std::string reconsideration = "<td>3<td>1<td>0<td>1<td>5";

}  // namespace

TEST_CASE("a blank or dashed part counts as nothing") {
  for (std::string blank :
       {"", "&nbsp;", "　", "<p><o:p>&nbsp;</o:p></p>", "/", "／", "—", "——", "-", "－", "_", "无", "N/A"}) {
    CAPTURE(blank);
    const auto file =
        test::check_sound("2021", {{granted, "（一）予以公开<td>11<td>3<td>" + blank + "<td>1<td>1<td>0<td>16"}});
    CHECK(test::brief(file) == "info blank-cells applications\n");
  }
}

TEST_CASE("a blank sum is a missing sum, not a zero") {
  test::expect({
      {"the total of a row with figures",
       "2021",
       {{granted, "（一）予以公开<td>11<td>3<td>0<td>1<td>1<td>0<td>"}},
       "warning blank-total applications\n"
       "unchecked concluded-total-mismatch, row-total-mismatch of applications: "
       "勾稽关系要用的数读不出或空白（如表三 三(一)予以公开·总计列为空）\n"},
      {"a dash in its place",
       "2021",
       {{granted, "（一）予以公开<td>11<td>3<td>0<td>1<td>1<td>0<td>/"}},
       "warning blank-total applications\n"
       "unchecked concluded-total-mismatch, row-total-mismatch of applications: "
       "勾稽关系要用的数读不出或空白（如表三 三(一)予以公开·总计列为空）\n"},
      {"the total of a row of zeros",
       "2021",
       {{secret, "1.属于国家秘密<td>0<td>0<td>0<td>0<td>0<td>0<td>"}},
       "warning blank-total applications\n"
       "unchecked concluded-total-mismatch, row-total-mismatch of applications: "
       "勾稽关系要用的数读不出或空白（如表三 三(三)1.属于国家秘密·总计列为空）\n"},
      {"the sum of results in a column with figures",
       "2021",
       {{concluded, "（七）总计<td>23<td>5<td>0<td>1<td><td>0<td>31"}},
       "warning blank-total applications\n"
       "unchecked balance-mismatch, concluded-total-mismatch, row-total-mismatch of applications: "
       "勾稽关系要用的数读不出或空白（如表三 三(七)总计·法律服务机构列为空）\n"},
      {"the total of a group of disputes",
       "2021",
       {{reconsideration, "<td>3<td>1<td>0<td>1<td>　"}},
       "warning blank-total disputes\n"
       "unchecked dispute-total-mismatch of disputes: "
       "勾稽关系要用的数读不出或空白（如表四 行政复议·总计列为空）\n"},
      {"其他 of a group of disputes is no sum",
       "2021",
       {{reconsideration, "<td>3<td>1<td><td>1<td>5"}},
       "info blank-cells disputes\n"},
      {"对外公开总数量 is no sum of its row",
       "2019",
       {{"<td>4<td>4<td>27", "<td>4<td>4<td>"}},
       "info blank-cells disclosure\n"},
  });
}

TEST_CASE("an equation of blanks only does not exist") {
  test::expect({
      {"a row", "2021", {{secret, "1.属于国家秘密<td><td><td><td><td><td><td>"}}, "info blank-cells applications\n"},
      {"a group of disputes",
       "2021",
       {{"<td>0<td>0<td>0<td>0<td>0\n</table>", "<td><td><td><td><td>\n</table>"}},
       "info blank-cells disputes\n"},
      {"blank parts under a total of nought",
       "2021",
       {{secret, "1.属于国家秘密<td><td><td><td><td><td><td>0"}},
       "info blank-cells applications\n"},
  });
}

TEST_CASE("an equation that fails with a blank part is a mismatch") {
  test::expect({
      {"the blank part was not nought",
       "2021",
       {{granted, "（一）予以公开<td>11<td><td>0<td>1<td>1<td>0<td>16"}},
       "info blank-cells applications\n"
       "error row-total-mismatch applications.granted.commercial stated=0 computed=3\n"},
      {"a total over blanks only",
       "2021",
       {{"<td>0<td>0<td>0<td>0<td>0\n</table>", "<td><td><td><td><td>7\n</table>"}},
       "info blank-cells disputes\n"
       "error dispute-total-mismatch disputes.suit_after_reconsideration.total stated=7 computed=0\n"},
  });
}

TEST_CASE("words and unread cells leave their equations unchecked") {
  test::expect({
      {"words with one number are that number",
       "2021",
       {{granted, "（一）予以公开<td>约11件<td>3<td>0<td>1<td>1<td>0<td>16"}},
       "nothing\n"},
      {"words without number",
       "2021",
       {{granted, "（一）予以公开<td>若干<td>3<td>0<td>1<td>1<td>0<td>16"}},
       "error bad-count applications.granted.natural_person\n"
       "unchecked concluded-total-mismatch, row-total-mismatch of applications: "
       "勾稽关系要用的数读不出或空白（如表三 三(一)予以公开·自然人列不是数字）\n"},
      {"words with two numbers",
       "2021",
       {{granted, "（一）予以公开<td>11或12<td>3<td>0<td>1<td>1<td>0<td>16"}},
       "error bad-count applications.granted.natural_person\n"
       "unchecked concluded-total-mismatch, row-total-mismatch of applications: "
       "勾稽关系要用的数读不出或空白（如表三 三(一)予以公开·自然人列不是数字）\n"},
      {"a damaged character",
       "2021",
       {{granted, "（一）予以公开<td>1\xFF<td>3<td>0<td>1<td>1<td>0<td>16"}},
       "unchecked concluded-total-mismatch, row-total-mismatch of applications: "
       "勾稽关系要用的数读不出或空白（如表三 三(一)予以公开·自然人列的数值未能读出）\n"},
      {"a damaged amount",
       "2019",
       {{"25.1万元", "25.1\xFF\xFF元"}},
       "unchecked amount-unit, procurement-amount-without-projects of disclosure: "
       "表二 政府集中采购·采购总金额列的数值未能读出\n"},
      {"words for an amount",
       "2019",
       {{"25.1万元", "见附件"}},
       "unchecked amount-unit, procurement-amount-without-projects of disclosure: "
       "表二 政府集中采购·采购总金额列不是数字\n"},
      {"a blank amount says nothing", "2019", {{"25.1万元", ""}}, "info blank-cells disclosure\n"},
  });
}

}  // namespace gouji
