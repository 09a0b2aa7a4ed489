// Sections: there, in order, with content (semantics §6, §11 and the catalogue of rules).
#include <doctest/doctest.h>

#include "check/sound.hpp"

namespace gouji {
namespace {

const std::string problems = "<p>政策解读以文字为主，图表偏少；已制作图解8期，下一年每季度增加一期。\n";
const std::string fees = "<p>本年度没有收取信息处理费。\n";
const std::string sixth = "<h2>六、其他需要报告的事项</h2>\n";

/// 四 with its heading and table.
std::string fourth() {
  const std::string report = test::fixture("sound-2021.html");
  const auto begin = report.find("<h2>四、");
  return report.substr(begin, report.find("<h2>五、") - begin);
}

std::string table_of_fourth() {
  const std::string section = fourth();
  return section.substr(section.find("<table>"));
}

std::string problems_that_say(const std::string& words) {
  return test::brief(test::check_sound("2021", {{problems, "<p>" + words + "\n"}}));
}

std::string other_matters_that_say(const std::string& words) {
  return test::brief(test::check_sound("2019", {{fees, "<p>" + words + "\n"}}));
}

}  // namespace

TEST_CASE("五 that says nothing is as good as empty") {
  for (std::string nothing : {"无", "无。", "暂无。", "没有。", "无问题", "本年度无。", "目前没有存在的主要问题。",
                              "无存在的问题及改进情况。"}) {
    CAPTURE(nothing);
    CHECK(problems_that_say(nothing) == "warning empty-section section:problems\n");
  }
  for (std::string something :
       {"没有专职人员，下一步配备。", "无障碍浏览功能不足，已改进。", "问题：解读少。改进：增加图解。"}) {
    CAPTURE(something);
    CHECK(problems_that_say(something) == "nothing\n");
  }
}

TEST_CASE("六 may say that there is nothing, in edition 2019 with a remark") {
  for (std::string nothing : {"无", "无。", "本年度没有其他需要报告的事项。", "暂无其他需要报告的事项"}) {
    CAPTURE(nothing);
    CHECK(other_matters_that_say(nothing) == "info empty-section section:other_matters\n");
  }
  CHECK(other_matters_that_say("没有收取信息处理费。") == "nothing\n");
}

TEST_CASE("sections without content") {
  test::expect({
      {"五", "2021", {{problems, ""}}, "warning empty-section section:problems\n"},
      {"六 in 2021", "2021", {{fees, ""}}, "warning empty-section section:other_matters\n"},
      {"六 in 2019", "2019", {{fees, ""}}, "warning empty-section section:other_matters\n"},
      {"five blanks are no content",
       "2021",
       {{fees, "<p>　　&nbsp;&nbsp; \n"}},
       "warning empty-section section:other_matters\n"},
      {"a picture may hold it",
       "2021",
       {{fees, "<p><img src=\"six.png\">\n"}},
       "unchecked missing-fee-statement of section:other_matters: 该节只有图片\n"},
      {"a table is content",
       "2021",
       {{fees, ""}, {problems + "\n" + sixth, problems + sixth + table_of_fourth()}, {fourth(), ""}},
       "error missing-section section:disputes\n"},
  });
}

TEST_CASE("a missing section takes its table with it") {
  test::expect({
      {"四 with its table", "2021", {{fourth(), ""}}, "error missing-section section:disputes\n"},
      {"the heading alone",
       "2021",
       {{"<h2>四、政府信息公开行政复议、行政诉讼情况</h2>\n", ""}},
       "error missing-section section:disputes\n"},
      {"the table alone", "2021", {{table_of_fourth(), ""}}, "error missing-table disputes\n"},
      {"two sections",
       "2021",
       {{fourth(), ""}, {sixth + fees, ""}},
       "error missing-section section:disputes\nerror missing-section section:other_matters\n"},
  });
}

TEST_CASE("what collectors cut is not missing") {
  const std::string cut = "[……]\n";
  test::expect({
      {"a table cut from its section",
       "2021",
       {{table_of_fourth(), "<p>" + cut}},
       "unchecked missing-table of disputes: 该节文字经过删节，无法判断表格是否缺失\n"},
      {"a section cut out whole",
       "2021",
       {{fourth(), "<p>" + cut}},
       "unchecked missing-section of document: 文本经过删节，无法判断章节是否缺失\n"},
      {"all of 五",
       "2021",
       {{problems, "<p>" + cut}},
       "unchecked missing-improvement of section:problems: 正文有删节\n"},
      {"a cut elsewhere does not excuse an empty 六",
       "2021",
       {{problems, problems + "<p>" + cut}, {fees, ""}},
       "warning empty-section section:other_matters\n"},
  });
}

TEST_CASE("order and ordinals") {
  const std::string fifth = "<h2>五、存在的主要问题及改进情况</h2>\n";
  const std::string overview = "<h2>一、总体情况</h2>\n";
  test::expect({
      {"no ordinals",
       "2021",
       {{overview, "<h2>总体情况</h2>\n"}, {fifth, "<h2>存在的主要问题及改进情况</h2>\n"}},
       "nothing\n"},
      {"an ordinal twice",
       "2021",
       {{sixth, "<h2>五、其他需要报告的事项</h2>\n"}},
       "warning section-out-of-order section:other_matters\n"},
      {"numbered on after a missing section",
       "2021",
       {{fourth(), ""},
        {fifth, "<h2>四、存在的主要问题及改进情况</h2>\n"},
        {sixth, "<h2>五、其他需要报告的事项</h2>\n"}},
       "error missing-section section:disputes\n"
       "warning section-out-of-order section:problems\n"
       "warning section-out-of-order section:other_matters\n"},
      {"五 behind 六",
       "2021",
       {{fifth + problems, ""}, {fees, fees + fifth + problems}},
       "warning section-out-of-order section:problems\n"},
      {"六 before all others",
       "2021",
       {{"\n" + sixth + fees, ""}, {overview, sixth + fees + overview}},
       "warning section-out-of-order section:other_matters\n"},
      {"a list of contents is no second set of sections",
       "2021",
       {{overview,
         "<p>一、总体情况\n<p>二、主动公开政府信息情况\n<p>三、收到和处理政府信息公开申请情况\n"
         "<p>四、政府信息公开行政复议、行政诉讼情况\n<p>五、存在的主要问题及改进情况\n"
         "<p>六、其他需要报告的事项\n" +
             overview}},
       "nothing\n"},
      {"all six named in a sentence of the preamble",
       "2021",
       {{"编制本报告。",
         "编制本报告。报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
         "政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。"}},
       "nothing\n"},
  });
}

}  // namespace gouji
