// Which edition's rows a table is judged by (semantics §5).
#include <doctest/doctest.h>

#include "check/sound.hpp"

namespace gouji {
namespace {

using test::Edit;

const std::string title_2024 = "<h1>青石县人民政府2024年政府信息公开工作年度报告</h1>";
const std::string page_2024 = "<title>青石县人民政府2024年政府信息公开工作年度报告</title>";
const std::string period_2024 = "统计期限为2024年1月1日至2024年12月31日";
const std::string other_law = "2.其他法律行政法规禁止公开<td>1<td>0<td>0<td>0<td>0<td>0<td>1";

/// The sound report of another year, in title, page title and period.
std::vector<Edit> in_year(const std::string& from, const std::string& year) {
  const std::string title = "青石县人民政府" + from + "年政府信息公开工作年度报告";
  const std::string other = "青石县人民政府" + year + "年政府信息公开工作年度报告";
  return {{"<h1>" + title, "<h1>" + other},
          {"<title>" + title, "<title>" + other},
          {"期限为" + from + "年1月1日至" + from + "年", "期限为" + year + "年1月1日至" + year + "年"}};
}

/// A report for 2024 with the group （六） of edition 2019.
std::vector<Edit> sixth_group_as_row(std::vector<Edit> further = {}) {
  further.push_back(
      {"<tr><td rowspan=\"3\">（六）其他处理<td>1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
       "<tr><td colspan=\"2\">（六）其他处理"});
  further.push_back(
      {"<tr><td>2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"
       "<td>0<td>0<td>0<td>0<td>0<td>0<td>0\n<tr><td>3.其他<td>0<td>0<td>0<td>0<td>0<td>0<td>0\n",
       ""});
  return further;
}

}  // namespace

TEST_CASE("a table of another edition is told once and judged by its own rows and equations") {
  test::expect({
      {"the matrix of 2019 for 2024", "2021", sixth_group_as_row(), "error wrong-edition applications\n"},
      {"one of its rows is missing", "2021", sixth_group_as_row({{"<tr><td>" + other_law + "\n", ""}}),
       "error wrong-edition applications\n"
       "error missing-row applications.refused.other_law\n"
       "unchecked concluded-total-mismatch, row-total-mismatch of applications: "
       "勾稽关系要用的数读不出或空白（如表三 三(三)2.其他法律行政法规禁止公开缺行）\n"},
      {"one of its sums is wrong", "2021",
       sixth_group_as_row({{other_law, "2.其他法律行政法规禁止公开<td>2<td>0<td>0<td>0<td>0<td>0<td>2"}}),
       "error wrong-edition applications\n"
       "error concluded-total-mismatch applications.concluded.natural_person stated=23 computed=24\n"
       "error concluded-total-mismatch applications.concluded.total stated=31 computed=32\n"},
      {"both tables of 2019 for 2021", "2019", in_year("2020", "2021"),
       "error wrong-edition disclosure\nerror wrong-edition applications\n"},
  });
}

TEST_CASE("the report year chooses the edition") {
  test::expect({
      {"2019", "2019", in_year("2020", "2019"), "nothing\n"},
      {"the year in Chinese digits", "2019", in_year("2020", "二〇一九"), "nothing\n"},
      {"2025 still has the form of 2021", "2021", in_year("2024", "2025"), "nothing\n"},
      {"before 2019 no table of the form is asked for", "2019", in_year("2020", "2018"),
       "warning missing-topic topic:fees\n"},
  });
}

TEST_CASE("with the year lost, landmarks decide") {
  const std::vector<Edit> lost = {
      {page_2024, ""}, {title_2024, "<h1>青石县人民政府政府信息公开工作年度报告</h1>"}, {period_2024, "统计期限自至"}};
  const CheckedFile file = test::check_sound("2021", lost);
  CHECK(test::brief(file) == "info title-differs part:title\n");
  REQUIRE(file.report.has_value());
  CHECK(file.report->edition == Edition::e2021);
  CHECK(file.report->year == std::nullopt);
}

TEST_CASE("规范性文件 is the same row in both editions and no evidence for either") {
  test::expect({
      {"in 2021", "2021", {{"行政规范性文件", "规范性文件"}}, "info label-differs disclosure.normative_documents\n"},
      {"in 2019", "2019", {{"规范性文件", "行政规范性文件"}}, "info label-differs disclosure.normative_documents\n"},
  });
}

TEST_CASE("rules of one edition leave the other alone") {
  test::expect({
      {"a unit in the fee cell of 2021",
       "2021",
       {{"12.5", "12.5万元"}},
       "warning amount-unit disclosure.fees.amount\n"},
      {"items of fees in 2019 are no amount", "2019", {{"行政事业性收费<td>3", "行政事业性收费<td>3项"}}, "nothing\n"},
      {"六 that says 无 in 2019",
       "2019",
       {{"本年度没有收取信息处理费。", "无"}},
       "info empty-section section:other_matters\n"},
      {"六 that says 无 in 2021",
       "2021",
       {{"本年度没有收取信息处理费。", "无"}},
       "warning missing-fee-statement topic:fees\n"},
  });
}

}  // namespace gouji
