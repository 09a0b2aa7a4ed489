// Labels and titles: accepted as they are, or told (semantics §4).
#include <doctest/doctest.h>

#include "check/sound.hpp"

namespace gouji {
namespace {

struct Wording {
  std::string of_the_form;
  std::vector<std::string> accepted;
};

/// What is said of the report that has `printed` in place of the form's words.
std::string said_of(const std::string& edition, const std::string& of_the_form, const std::string& printed) {
  return test::brief(test::check_sound(edition, {{of_the_form, printed}}));
}

void accepts(const std::string& edition, const std::vector<Wording>& wordings) {
  for (const Wording& each : wordings) {
    for (const std::string& printed : each.accepted) {
      CAPTURE(printed);
      CHECK(said_of(edition, each.of_the_form, printed) == "nothing\n");
    }
  }
}

}  // namespace

TEST_CASE("accepted titles of sections are silent") {
  accepts("2021",
          {
              {"一、总体情况", {"一、 总体情况", "一.总体情况", "一、总体情况："}},
              {"二、主动公开政府信息情况", {"二、主动公开政府信息的情况", "二、主动公开政府信息工作情况"}},
              {"三、收到和处理政府信息公开申请情况",
               {"三、收到和处理政府信息公开申请的情况", "三、收到和处理 政府信息公开申请情况　　"}},
              {"四、政府信息公开行政复议、行政诉讼情况",
               {"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "四、政府信息公开行政复议及行政诉讼情况",
                "四、政府信息公开行政复议和行政诉讼情况", "四、行政复议、行政诉讼情况"}},
              {"五、存在的主要问题及改进情况",
               {"五、政府信息公开工作存在的主要问题及改进情况", "五、存在问题及改进情况",
                "五、存在的主要问题及整改措施", "五、存在的主要问题和改进情况", "五、存在的主要问题及改进措施",
                "五、存在主要问题与改进情况", "五、存在问题和整改措施"}},
              {"六、其他需要报告的事项", {"六、其他需要报告事项", "六、 其他 需要报告的事项"}},
          });
}

TEST_CASE("accepted labels are silent") {
  accepts(
      "2021",
      {
          {"<td>规章", {"<td>规 章", "<td>规章（设区的市、自治州人民政府应提供相关数据）"}},
          {"<td>行政规范性文件", {"<td>行政规范性文件（行政机关制定发布的决定等）"}},
          {"本年制发件数", {"本年度制发数", "本年制发数", "本年<br>制发件数"}},
          {"本年废止件数", {"本年废止数", "本年度废止件数"}},
          {"现行有效件数", {"现行有效件", "现行有效件数（历史累计）"}},
          {"本年收费金额（单位：万元）", {"本年收费金额(单位:万元)", "本年收费金额"}},
          {"社会公益组织", {"社会公益", "社会公益<p>组织"}},
          {"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
           {"1、申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请", "1.逾期不补正"}},
          {"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", {"2.逾期不缴费"}},
          {"3.危及“三安全一稳定”", {"3.危及\"三安全一稳定\"", "3. 危及三安全一稳定", "３．危及“三安全一稳定”"}},
          {"（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
           {"(二) 部分公开", "（二）部分公开(区分处理的，只计这一情形）"}},
          {"（七）总计", {"（七） 总 计", "(七)总计", "（七）合计"}},
          {"一、本年新收政府信息公开申请数量", {"一、本年新收 政府信息公开 申请数量", "本年新收政府信息公开申请数量"}},
          {"2.重复申请", {"2、重复申请", "2 . 重复申请", "重复申请"}},
      });
  accepts("2019", {
                      {"（六）其他处理", {"（六）其他", "(六) 其他处理"}},
                      {"其他对外管理服务事项", {"其他对外管理服务事项（含备案）"}},
                      {"<td>采购项目数量", {"<td>采购项目 数量"}},
                  });
}

TEST_CASE("damaged labels and titles are told once, and their rows are read") {
  struct Damaged {
    std::string of_the_form;
    std::string printed;
    std::string brief;
  };
  const std::vector<Damaged> damaged = {
      {"2.其他法律行政法规禁止公开", "2.其他法律行政止公开", "info label-differs applications.refused.other_law\n"},
      {"4.保护第三方合法权益", "4.保护第三方权益", "info label-differs applications.refused.third_party\n"},
      {"3.补正后申请内容仍不明确", "3.补正后仍不明确", "info label-differs applications.unavailable.unclear\n"},
      {"四、结转下年度继续办理", "四、结转下年继续办理", "info label-differs applications.carried_out\n"},
      {"行政事业性收费", "事业性收费", "info label-differs disclosure.fees\n"},
      {"四、政府信息公开行政复议", "四、政府信息公开行政法复议", "warning section-title-differs section:disputes\n"},
      {"五、存在的主要问题及改进情况", "五、存在的问题", "warning section-title-differs section:problems\n"},
      {"一、总体情况", "一、总体概况", "warning section-title-differs section:overview\n"},
  };
  for (const Damaged& each : damaged) {
    CAPTURE(each.printed);
    CHECK(said_of("2021", each.of_the_form, each.printed) == each.brief);
  }
}

}  // namespace gouji
