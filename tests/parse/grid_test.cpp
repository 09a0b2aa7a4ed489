// Grids: labels decide which row it is, headers only which column, and only where they can be believed.
#include <doctest/doctest.h>

#include "parse/snippet.hpp"

namespace gouji {
namespace {

const std::string heads = "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";

std::string applications(const std::string& rows) {
  return rows_of(report_in(grid(rows)), TableId::applications);
}

}  // namespace

TEST_CASE("grids: values stand under their headers") {
  CHECK(applications(heads + "（一）予以公开|1|2|3|4|5|6|21\n") == "granted 1 2 3 4 5 6 21\n");
  CHECK(
      applications("|总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他\n（一）予以公开|21|1|2|3|4|5|6\n") ==
      "granted 1 2 3 4 5 6 21\n");
  CHECK(applications("（一）予以公开|1|2|3|4|5|6|21\n") == "granted 1 2 3 4 5 6 21\n");
}

TEST_CASE("grids: labels decide where headers lie") {
  CHECK(applications("类别|数据1|数据2|数据3|数据4|数据5|数据6|总计\n予以公开|1|2|3|4|5|6|21\n") ==
        "granted 1 2 3 4 5 6 21\n");
  CHECK(applications("项目|本年新收件数|上年结转|予以公开|部分公开|不予公开|结转|总计\n（七）总计|1|2|3|4|5|6|21\n") ==
        "concluded 1 2 3 4 5 6 21\n");
  CHECK(applications("自然人|法人或其他组织|总计\n商业企业|科研机构|社会公益组织|法律服务机构|其他\n（一）予以公开|1|2|"
                     "3|4|5|6|21\n") == "granted 1 2 3 4 5 6 21\n");
  CHECK(applications("|商业企业|科研机构|社会公益组织|法律服务机构|其他\n（一）予以公开|1|2|3|4|5|6|21\n") ==
        "granted 1 2 3 4 5 6 21\n");
}

TEST_CASE("grids: columns too many and too few do not shift the others") {
  CHECK(applications(
            "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|小计|总计\n（一）予以公开|1|2|3|4|5|6|20|21\n") ==
        "granted 1 2 3 4 5 6 21\nsurplus column 小计\n");
  CHECK(applications("|自然人|商业企业|社会公益组织|法律服务机构|其他|总计\n（一）予以公开|1|2|4|5|6|18\n") ==
        "granted 1 2 ? 4 5 6 18\nno column research\n");
  CHECK(
      applications("|自然人|商业企业|科研机构|社会公益组织|法律服务机构|小计|总计\n（一）予以公开|1|2|3|4|5|14|15\n") ==
      "granted 1 2 3 4 5 ? 15\nsurplus column 小计\nno column other\n");
}

TEST_CASE("grids: what cannot be placed stays unplaced") {
  CHECK(applications("（一）予以公开|1|2|3|4|5|15\n") == "granted ? 1 2 3 4 5 15\n");
  CHECK(applications("（一）予以公开|1|2|3|4|5|6|20|21\n") == "granted ? 1 2 3 4 5 6 20 21\n");
  CHECK(applications("自然人|法人或其他组织|总计\n商业企业|科研机构|社会公益组织|法律服务机构|其他|"
                     "小计\n（一）予以公开|1|2|3|4|5|6|20|21\n") == "granted ? 1 2 3 4 5 6 20 21\n");
}

TEST_CASE("grids: empty cells around the values") {
  CHECK(applications("（一）予以公开|1|2|3|4|5|6|21||\n") == "granted 1 2 3 4 5 6 21\n");
  CHECK(applications("（一）予以公开||1|2|3|4|5|6|21\n") == "granted 1 2 3 4 5 6 21\n");
  CHECK(applications("（一）予以公开|||||||21\n") == "granted · · · · · · 21\n");
  CHECK(applications("（一）予以公开|/|—|无|-||　|21\n") == "granted — — — — · · 21\n");
}

TEST_CASE("grids: labels with their groups, with spaces, without ordinals") {
  CHECK(applications("三、本年度办理结果|（三）不予公开|1.属于国家秘密|1|0|0|0|0|0|1\n^|^|2.其他法律行政法规禁止公开|2|"
                     "0|0|0|0|0|2\n") == "refused.state_secret 1 0 0 0 0 0 1\nrefused.other_law 2 0 0 0 0 0 2\n");
  CHECK(applications("总计|1|0|0|0|0|0|1\n") == "concluded 1 0 0 0 0 0 1\n");
  CHECK(applications("其他|1|0|0|0|0|0|1\n") == "other_outcome.other 1 0 0 0 0 0 1\n");
  CHECK(applications("（六）其他处理|1|0|0|0|0|0|1\n") == "other_outcome 1 0 0 0 0 0 1\n");
  CHECK(applications("（六）其他处理|3.其他|1|0|0|0|0|0|1\n") == "other_outcome.other 1 0 0 0 0 0 1\n");
}

TEST_CASE("grids: rows without labels are told by the order of the form") {
  const std::string before = "（一）予以公开|1|0|0|0|0|0|1\n";
  const std::string after = "1.属于国家秘密|3|0|0|0|0|0|3\n";
  CHECK(applications(before + "|2|0|0|0|0|0|2\n" + after) ==
        "granted 1 0 0 0 0 0 1\npartly_granted 2 0 0 0 0 0 2\nrefused.state_secret 3 0 0 0 0 0 3\n");
  CHECK(applications(before + "|2|0|0|0|0|0|2\n3.危及“三安全一稳定”|3|0|0|0|0|0|3\n") ==
        "scrambled\ngranted ? 1 0 0 0 0 0 1\nrefused.security ? 3 0 0 0 0 0 3\n");
  CHECK(applications(before + "其中：征地|2|0|0|0|0|0|2\n" + after) ==
        "granted 1 0 0 0 0 0 1\nrefused.state_secret 3 0 0 0 0 0 3\nsurplus row 其中：征地\n");
}

TEST_CASE("grids: pieces of one table are joined, a copy is kept apart") {
  const std::string first = grid(heads + "（一）予以公开|1|0|0|0|0|0|1\n");
  const std::string second = grid(heads + "（二）部分公开|2|0|0|0|0|0|2\n");
  CHECK(rows_of(report_in(first + "续表\n" + second), TableId::applications) ==
        "granted 1 0 0 0 0 0 1\npartly_granted 2 0 0 0 0 0 2\n");
  const Report twice = report_in(first + first);
  CHECK(twice.tables.size() == 2);
  CHECK(rows_of(twice, TableId::applications) == "granted 1 0 0 0 0 0 1\n");
}

TEST_CASE("grids: disclosure, each edition by its own headers") {
  CHECK(rows_of(report_in(grid("第二十条第（一）项\n信息内容|本年\n制发件数|本年废止件数|现行有效件数\n")),
                TableId::disclosure)
            .empty());
  CHECK(rows_of(report_in(grid("信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|0|0|3\n行政规范性文件|4|1|27\n")),
                TableId::disclosure) == "regulations 0 0 3\nnormative_documents 4 1 27\n");
  CHECK(rows_of(report_in(grid("信息内容|本年新|本年新|对外公开总数量\n规章|0|1|41\n")), TableId::disclosure) ==
        "regulations 0 1 41\n");
  CHECK(rows_of(report_in(grid("信息内容|采购项目数量|采购总金额(万元)\n政府集中采购|9|160.5964\n")),
                TableId::disclosure) == "procurement 9 160.5964万元\n");
}

TEST_CASE("grids: disputes") {
  const std::string groups = "行政复议|^|^|^|^|未经复议直接起诉|^|^|^|^|复议后起诉|^|^|^|^\n";
  const std::string outcome = "结果维持|结果纠正|其他结果|尚未审结|总计";
  const std::string outcomes = outcome + "|" + outcome + "|" + outcome + "\n";
  const std::string values = "1|2|3|4|10|5|0|0|0|5|0|0|0|6|6\n";
  const std::string read = "reconsideration 1 2 3 4 10\ndirect_suit 5 0 0 0 5\nsuit_after_reconsideration 0 0 0 6 6\n";
  const auto disputes = [](const std::string& text) { return rows_of(report_in(text), TableId::disputes); };
  CHECK(disputes(grid(groups + outcomes + values)) == read);
  CHECK(disputes(grid(groups + outcomes + values + "||||||||||||||\n")) == read);
  CHECK(disputes(grid(outcome + "\n1|2|3|4|10\n") + "直接起诉\n" + grid(outcome + "\n5|0|0|0|5\n") + "复议后起诉\n" +
                 grid(outcome + "\n0|0|0|6|6\n")) == read);
  CHECK(disputes(grid(groups + outcomes + "1|2|3|4|10|5|5|6|6\n")) ==
        "reconsideration ? 1 2 3 4 10 5 5 6 6\ndirect_suit ? 1 2 3 4 10 5 5 6 6\n"
        "suit_after_reconsideration ? 1 2 3 4 10 5 5 6 6\n");
}

TEST_CASE("grids: returns have columns of their own") {
  const auto statistics = [](const std::string& rows) { return rows_of(report_in(grid(rows)), TableId::statistics); };
  CHECK(statistics("统计指标|单位|统计数\n主动公开政府信息数|条|12\n") == "disclosed 12 ?\n");
  CHECK(statistics("指标名称|计量单位|2014年度|历年累计\n网上申请数|条|3|40\n") == "requests.network 3 40\n");
  CHECK(statistics("指标名称|代码|计量单位|本年度\n网上申请数|09|条|3\n") == "requests.network 3 ?\n");
  CHECK(statistics("序号|统计指标|单位|统计数\n7|专职人员数|人|2\n") == "staff.full_time 2 ?\n");
}

}  // namespace gouji
