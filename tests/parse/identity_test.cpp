// Whether a document is an annual report at all, which edition it follows and what decided it.
#include <doctest/doctest.h>

#include "parse/snippet.hpp"

namespace gouji {
namespace {

/// "report 2023 2021": identity, year and edition.
std::string identity_of(std::string_view text) {
  constexpr std::string_view identities[] = {"report", "blank form", "fragment", "other"};
  const Report report = report_in(text);
  return std::string(identities[static_cast<std::size_t>(report.identity)]) + " " +
         (report.year ? std::to_string(report.year->value) : "-") + " " +
         (report.edition ? std::string(name_of(*report.edition)) : "-");
}

const std::string title = "青溪县水务局2023年政府信息公开工作年度报告\n";
const std::string headings = "一、总体情况\n甲\n二、主动公开政府信息情况\n乙\n五、存在的主要问题及改进情况\n丙\n";
const std::string table = grid("信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|0|0|3\n");
const std::string empty_table = grid("信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|||\n");

}  // namespace

TEST_CASE("identity: two of title, headings and tables make a report") {
  CHECK(identity_of(title + headings + table) == "report 2023 2021");
  CHECK(identity_of(title + headings) == "report 2023 2021");
  CHECK(identity_of(title + table) == "report 2023 2021");
  CHECK(identity_of(headings + table) == "report - 2021");
  CHECK(identity_of(title) == "other 2023 2021");
  CHECK(identity_of(headings) == "other - -");
  CHECK(identity_of(table) == "fragment - 2021");
  CHECK(identity_of("") == "other - -");
}

TEST_CASE("identity: the form itself is no report") {
  CHECK(identity_of("政府信息公开工作年度报告\n" + headings + empty_table) == "blank form - 2021");
  CHECK(identity_of(title + headings + empty_table) == "report 2023 2021");
}

TEST_CASE("identity: chapters of the regulation make a report of the years before 2019") {
  CHECK(identity_of(
            "青溪县2013年政府信息公开工作年度报告\n一、概述\n甲\n二、主动公开情况\n乙\n三、依申请公开情况\n丙\n") ==
        "report 2013 2008");
  CHECK(identity_of("青溪县2016年政府信息公开工作年度报告\n一、概述\n甲\n二、工作成效\n乙\n") == "other 2016 2014");
}

TEST_CASE("identity: landmarks decide where the year is lost") {
  const std::string old = grid("信息内容|本年新制作数量|本年新公开数量|对外公开总数量\n规章|0|0|3\n");
  CHECK(identity_of("青溪县水务局政府信息公开工作年度报告\n" + headings + old) == "report - 2019");
  CHECK(identity_of(title + headings + old) == "report 2023 2021");
}

}  // namespace gouji
