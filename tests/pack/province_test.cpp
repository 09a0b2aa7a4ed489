// The pack of fixtures/packs/example-province: text patterns, cells that must be filled in, rules for some reports
// only.
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "examine/examine.hpp"
#include "pack/loader.hpp"

namespace gouji {
namespace {

struct Edit {
  std::string from;
  std::string to;
};

const std::string problems = "下一年每季度增加一期。";
const Edit explained{problems, problems + "不予公开2件，理由均已告知申请人。"};
const std::string overview = "专栏全年检查12次。";

/// "rule address: message" of each finding of the pack alone, and "rule? reason" of what was not checked.
std::string outcome(const std::vector<Edit>& edits, const Overrides& overrides = {}) {
  std::ifstream in(GOUJI_FIXTURES "/rules/sound-2021.html", std::ios::binary);
  std::string report{std::istreambuf_iterator<char>(in), {}};
  for (const Edit& edit : edits) {
    const std::size_t at = report.find(edit.from);
    REQUIRE_MESSAGE(at != std::string::npos, "stands nowhere: " << edit.from);
    report.replace(at, edit.from.size(), edit.to);
  }
  const LoadedPack loaded = load_pack(GOUJI_FIXTURES "/packs/example-province");
  const std::vector<Pack> packs = {loaded.pack()};
  const CheckedFile file = examine(report, "report.html", {.packs = packs, .overrides = overrides});
  std::string text;
  for (const Finding& each : file.findings) text += each.rule + " " + to_string(each.at) + ": " + each.message + "\n";
  for (const Unchecked& each : file.unchecked) text += each.rule + "? " + each.reason + "\n";
  return text;
}

}  // namespace

TEST_CASE("a sound report has what the province asks for") {
  CHECK(outcome({explained}) == "");
}

TEST_CASE("a text that must stand in a section") {
  CHECK(outcome({explained, {overview, "专栏全年\n检查１２ 次。"}}) == "");
  CHECK(outcome({explained, {overview, "专栏已检查。"}}) ==
        "inspections-not-stated section:overview: “一、总体情况”没有写明专栏全年检查了几次。\n");
  CHECK(outcome({explained, {overview, ""}, {problems, problems + overview}}) ==
        "inspections-not-stated section:overview: “一、总体情况”没有写明专栏全年检查了几次。\n");
}

TEST_CASE("a text that was not found may stand in what was not read") {
  CHECK(outcome({explained, {overview, "[……]"}}) == "inspections-not-stated? 正文有删节\n");
  CHECK(outcome({explained, {overview, "<img src=\"a.png\">"}}) == "inspections-not-stated? 该节有图片\n");
  CHECK(outcome({explained, {"<h2>一、总体情况</h2>", ""}}) == "inspections-not-stated? 缺少该节\n");
}

TEST_CASE("a text that must not stand anywhere") {
  CHECK(outcome({explained, {overview, overview + "按期答复率百分之 百。满意度为百分之九十八点五。"}}) ==
        "percentage-in-words section:overview: 一、总体情况 第1段：“百分之百”请改用数字。\n"
        "percentage-in-words section:overview: 一、总体情况 第1段：“百分之九十八点五”请改用数字。\n");
}

TEST_CASE("a text of the title") {
  CHECK(
      outcome({explained,
               {"<h1>青石县人民政府2024年政府信息公开工作年度报告", "<h1>青石县人民政府2024年政府信息公开年度报告"}}) ==
      "title-without-work part:title: 标题没有以“工作年度报告”结尾。\n");
}

TEST_CASE("a cell that must be filled in") {
  const std::string cell = "行政强制<td colspan=\"3\">";
  CHECK(outcome({explained, {cell + "0", cell}}) ==
        "coercion-left-blank disclosure.coercion.decisions: "
        "表二 行政强制·本年处理决定数量列：有行政处罚5件，行政强制却是（空）；没有的请填0。\n");
}

TEST_CASE("a rule for some reports: cells") {
  const std::string refused = "<td>5.属于三类内部事务信息<td>2<td>0<td>0<td>0<td>0<td>0<td>";
  const std::string found =
      "refusals-not-explained section:problems: “五、存在的主要问题及改进情况”没有说明不予公开的原因。\n";
  CHECK(outcome({}) == found);
  CHECK(outcome({{refused + "2", refused + "0"},
                 {"禁止公开<td>1<td>0<td>0<td>0<td>0<td>0<td>1", "禁止公开<td>1<td>0<td>0<td>0<td>0<td>0<td>0"},
                 {"合法权益<td>0<td>1<td>0<td>0<td>0<td>0<td>1", "合法权益<td>0<td>1<td>0<td>0<td>0<td>0<td>0"}}) ==
        "");
  CHECK(outcome({{refused + "2", refused}}) ==
        "refusals-not-explained? 表三 三(三)5.属于三类内部事务信息·总计列为空，不知是否适用\n");
  CHECK(outcome({{refused + "2", refused + "若干"}}) ==
        "refusals-not-explained? 表三 三(三)5.属于三类内部事务信息·总计列不是数字，不知是否适用\n");
  CHECK(outcome({{refused + "2", refused + "\xFF"}}) ==
        "refusals-not-explained? 表三 三(三)5.属于三类内部事务信息·总计列的数值未能读出，不知是否适用\n");
}

TEST_CASE("a rule for some reports: organs and years") {
  CHECK(outcome({}, {.kind = OrganKind::office}) == "");
  CHECK(outcome({}, {.kind = OrganKind::unknown}) == "refusals-not-explained? 无法判断机关类型，不知是否适用\n");
  CHECK(outcome({}, {.year = 2031}) == "");
  CHECK(outcome({{overview, ""}}, {.year = 2021}) == "");
  CHECK(outcome({}, {.year = 2031, .kind = OrganKind::unknown}) == "");
}

}  // namespace gouji
