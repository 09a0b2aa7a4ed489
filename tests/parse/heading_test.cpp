// Which lines are headings: of the six sections, of other chapters, or of nothing.
#include <doctest/doctest.h>

#include "parse/blocks.hpp"
#include "parse/sections.hpp"
#include "parse/snippet.hpp"

namespace gouji {
namespace {

/// "problems 五", "heading", "line", "run": the kind of each block.
std::string blocks_of(std::string_view text) {
  std::string kinds;
  for (const Block& block : split_blocks(text)) {
    if (!kinds.empty()) kinds += ", ";
    switch (block.kind) {
      case Block::Kind::section_heading: kinds += name_of(*block.section); break;
      case Block::Kind::ordinal_line: kinds += "heading"; break;
      case Block::Kind::line: kinds += "line"; break;
      case Block::Kind::run: kinds += "run"; break;
      case Block::Kind::statistics: kinds += "return"; break;
      case Block::Kind::table: kinds += "table"; break;
      case Block::Kind::picture: kinds += "picture"; break;
      case Block::Kind::page_title: kinds += "page title"; break;
    }
    if (!block.ordinal.empty()) kinds += " " + std::string(block.ordinal.of(text));
  }
  return kinds;
}

/// "一 总体情况 (3), …": ordinal, title and length of the prose of each section.
std::string sections_of(std::string_view text) {
  std::string list;
  for (const Section& section : read_sections(text, split_blocks(text))) {
    list += (list.empty() ? "" : ", ") + section.ordinal + " " + std::string(name_of(section.id)) + " [" +
            section.prose + "]";
  }
  return list;
}

struct Case {
  std::string_view text;
  std::string_view expected;
};

}  // namespace

TEST_CASE("headings: the sections of the form") {
  for (const Case& each : std::initializer_list<Case>{
           {"一、总体情况", "overview 一"},
           {"　　二、主动公开政府信息情况　", "disclosure 二"},
           {"三、收到和处理政府信息公开申请情况", "applications 三"},
           {"四、政府信息公开行政复议、行政诉讼情况", "disputes 四"},
           {"五、存在的主要问题及改进情况", "problems 五"},
           {"六、其他需要报告的事项", "other_matters 六"},
           {"总体情况", "overview"},
           {"其他需要报告的事项：", "other_matters"},
           {"一 、 总 体 情 况", "overview 一"},
           {"三、收到和处理\u00A0政府信息公开申请情况\u00A0\u00A0", "applications 三"},
           {"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "disputes 四"},
           {"四、政府信息公开行政复议及行政诉讼情况", "disputes 四"},
           {"四、政府信息公开行政法复议、行政诉讼情况", "disputes 四"},
           {"五、政府信息公开工作存在的主要问题及改进情况", "problems 五"},
           {"五、存在问题及改进情况", "problems 五"},
           {"五、存在的主要问题及整改措施", "problems 五"},
           {"二、主动公开政府政府情况", "disclosure 二"},
           {"三、收到和处理政府信息公开申情况", "applications 三"},
           {"六、其他需要报告的事", "other_matters 六"},
           {"六、其它需报告的事项", "other_matters 六"},
           {"一、总体清况", "overview 一"},
       }) {
    CAPTURE(each.text);
    CHECK(blocks_of(each.text) == each.expected);
  }
}

TEST_CASE("headings: lines that only look like sections") {
  for (const Case& each : std::initializer_list<Case>{
           {"一、本年新收政府信息公开申请数量", "heading"},
           {"二、上年结转政府信息公开申请数量", "heading"},
           {"三、本年度办理结果", "heading"},
           {"四、结转下年度继续办理", "heading"},
           {"（一）主动公开情况。全年公开信息12条。", "heading"},
           {"（一）主动公开", "heading"},
           {"一、概述", "heading"},
           {"复议诉讼情况见附表三。", "line"},
           {"行政复议 行政诉讼", "line"},
           {"本报告由总体情况、主动公开政府信息情况和其他需要报告的事项组成。", "line"},
           {"存在的主要问题是栏目更新不够及时", "line"},
           {"1.主动公开情况", "line"},
           {"2023年", "line"},
       }) {
    CAPTURE(each.text);
    CHECK(blocks_of(each.text) == each.expected);
  }
}

TEST_CASE("headings: text runs on behind them") {
  for (const Case& each : std::initializer_list<Case>{
           {"一、总体情况2023年公开信息12条。", "overview 一, line"},
           {"一、总体情况。2023年公开信息12条。二、主动公开政府信息情况。见表。",
            "overview 一, line, disclosure 二, line"},
           {"公开12条。 五、存在的主要问题及改进情况 更新不及时。", "line, problems 五, line"},
           {"六、其他需要报告的事项：无", "other_matters 六, line"},
           {"六、其他需要报告的事项 无。", "other_matters 六, line"},
           {"包括一、总体情况；二、主动公开政府信息情况；等六部分。", "line"},
       }) {
    CAPTURE(each.text);
    CHECK(blocks_of(each.text) == each.expected);
  }
}

TEST_CASE("sections: each has the text up to the next") {
  for (const Case& each : std::initializer_list<Case>{
           {"一、总体情况\n甲\n乙\n五、存在的主要问题及改进情况\n丙", "一 overview [甲乙], 五 problems [丙]"},
           {"一、总体情况\n甲\n主动公开情况：\n乙\n二、主动公开政府信息情况\n丙丙丙丙丙丙丙丙丙",
            "一 overview [甲主动公开情况乙], 二 disclosure [丙丙丙丙丙丙丙丙丙]"},
           {"五、存在的主要问题及改进情况\n甲\n六、其他需要报告的事项\n无", "五 problems [甲], 六 other_matters [无]"},
           {"六、其他需要报告的事项\n无\n五、存在的主要问题及改进情况\n甲", "六 other_matters [无], 五 problems [甲]"},
       }) {
    CAPTURE(each.text);
    CHECK(sections_of(each.text) == each.expected);
  }
}

TEST_CASE("sections: a list of contents is none") {
  constexpr std::string_view contents = "一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况\n";
  const std::string body = "一、总体情况\n甲\n二、主动公开政府信息情况\n乙\n五、存在的主要问题及改进情况\n丙\n";
  constexpr std::string_view read = "一 overview [甲], 二 disclosure [乙], 五 problems [丙]";
  CHECK(sections_of(std::string(contents) + "根据规定编制本报告。\n" + body) == read);
  CHECK(sections_of("目录\n" + std::string(contents) + body) == read);
  CHECK(sections_of(contents) == "一 overview [], 二 disclosure [], 五 problems []");
}

}  // namespace gouji
