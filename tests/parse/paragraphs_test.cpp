// Lines as paragraphs: broken lines are joined, page numbers and the site's footer are left out.
#include "parse/paragraphs.hpp"

#include <doctest/doctest.h>

#include "parse/sections.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

/// Each paragraph on a line, with its section before it and "#" before a heading.
std::string paragraphs_of(std::string_view text) {
  const auto blocks = split_blocks(text);
  const auto sections = read_sections(text, blocks);
  std::string list;
  for (const Paragraph& each : read_paragraphs(text, blocks, sections, 0)) {
    if (each.section) list += std::string(name_of(*each.section)) + " ";
    list += (each.is_heading ? "# " : "") + without_blanks(each.span.of(text)) + "\n";
  }
  return list;
}

const std::string broken = "全年举办业务培训两期并对各科室的目录逐项核对发现";  // 24 characters

}  // namespace

TEST_CASE("paragraphs: a long line that does not end goes on in the next") {
  CHECK(paragraphs_of(broken + "\n差错三处。\n") == broken + "差错三处。\n");
  CHECK(paragraphs_of(broken + "。\n差错三处。\n") == broken + "。\n差错三处。\n");
  CHECK(paragraphs_of("青石县人民政府\n2024年1月5日\n") == "青石县人民政府\n2024年1月5日\n");
}

TEST_CASE("paragraphs: a long heading of its own") {
  const std::string heading = "三、依申请公开政府信息和不予公开政府信息的情况";
  CHECK(paragraphs_of(heading + "\n收到申请六件。\n") == "# " + heading + "\n收到申请六件。\n");
}

TEST_CASE("paragraphs: an indented line begins one") {
  CHECK(paragraphs_of(broken + "\n　　差错三处。\n") == broken + "\n差错三处。\n");
}

TEST_CASE("paragraphs: a heading is not the end of a broken line") {
  CHECK(paragraphs_of(broken + "\n五、存在的主要问题及改进情况\n无\n") ==
        broken + "\nproblems # 五、存在的主要问题及改进情况\nproblems 无\n");
  CHECK(paragraphs_of(broken + "\n（一）主动公开\n") == broken + "\n# （一）主动公开\n");
}

TEST_CASE("paragraphs: page numbers") {
  for (std::string_view number : {"3", "- 12 -", "— 3 —", "－３－"}) {
    CAPTURE(number);
    CHECK(is_page_number(number));
    CHECK(paragraphs_of("甲。\n" + std::string(number) + "\n乙。\n") == "甲。\n乙。\n");
  }
  for (std::string_view other : {"", "—", "12件", "12345678", "3.5"}) {
    CAPTURE(other);
    CHECK_FALSE(is_page_number(other));
  }
}

TEST_CASE("paragraphs: a site's footer ends the report") {
  const std::string report = "六、其他需要报告的事项\n本年未收费。\n";
  const std::string read = "other_matters # 六、其他需要报告的事项\nother_matters 本年未收费。\n";
  CHECK(paragraphs_of(report + "版权所有：青石县\n电话：0000-0000000\n") == read);
  CHECK(paragraphs_of(report + "主办单位：青石县人民政府办公室 地址：青石县城关镇中心大街一号 邮编：000000 "
                               "网站标识码：0000000000 联系邮箱：a@example.cn\n") == read);
}

TEST_CASE("paragraphs: a sentence that only names a footer's word does not") {
  const std::string sentence =
      "县政府门户网站的主办单位由宣传部门调整为县人民政府办公室，各栏目的更新责任同时移交给相应科室承担。";
  CHECK(paragraphs_of("六、其他需要报告的事项\n" + sentence + "\n") ==
        "other_matters # 六、其他需要报告的事项\nother_matters " + sentence + "\n");
}

}  // namespace gouji
