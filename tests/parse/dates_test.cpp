// Dates beside a title, periods in sentences, and the years that stand where the report's own must.
#include "parse/dates.hpp"

#include <doctest/doctest.h>

#include "parse/snippet.hpp"
#include "report/dump.hpp"

namespace gouji {
namespace {

std::string labelled(std::string_view text) {
  std::string found;
  for (const LabelledDate& each : labelled_dates_in(text, {0, static_cast<std::uint32_t>(text.size())})) {
    found += each.label + " " + to_string(each.date) + ";";
  }
  return found;
}

std::string printed(const std::optional<Moment>& moment) {
  if (!moment) return "?";
  return (moment->year ? std::to_string(*moment->year) : "-") + "." + std::to_string(moment->month) + "." +
         (moment->day ? std::to_string(*moment->day) : "-");
}

const std::string title = "青溪县水务局2023年政府信息公开工作年度报告\n";

std::string periods(const std::string& sentence) {
  std::string found;
  for (const Period& each : report_in(title + sentence + "\n").periods) {
    found += printed(each.begin) + " to " + printed(each.end) + ";";
  }
  return found;
}

std::string years(const std::string& text) {
  constexpr std::string_view places[] = {"title", "page", "statistics", "overview"};
  std::string found;
  for (const StatedYear& each : report_in(text).years) {
    found += std::string(places[static_cast<std::size_t>(each.place)]) + " " + std::to_string(each.year) + ";";
  }
  return found;
}

}  // namespace

TEST_CASE("dates: as people write them") {
  const struct {
    std::string_view text;
    std::string_view date;
  } rows[] = {
      {"2024-01-31", "2024-01-31"},
      {"2024年1月31日", "2024-01-31"},
      {" 2024 年 1 月 31 日 ", "2024-01-31"},
      {"2024/1/31", "2024-01-31"},
      {"2024.01.31", "2024-01-31"},
      {"２０２４年１月３１日", "2024-01-31"},
      {"2024-02-29", "2024-02-29"},
      {"2023-02-29", ""},
      {"2024-13-01", ""},
      {"2024-01/31", ""},
      {"20240131", ""},
      {"202111日", ""},
      {"2024年1月", ""},
      {"2024-01-31 08:00", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const auto date = date_of(row.text);
    CHECK((date ? to_string(*date) : "") == row.date);
  }
}

TEST_CASE("dates: behind a label, in lines and in cells") {
  CHECK(labelled("发布时间:2018-01-02   浏览次数:4234次") == "发布时间 2018-01-02;");
  CHECK(labelled("发布日期：2018-2-8 18:39") == "发布日期 2018-02-08;");
  CHECK(labelled("【公开 日期】 2024年1月31日") == "公开日期 2024-01-31;");
  CHECK(labelled("公开日期\x1f"
                 "2024-01-17\x1f\x1e") == "公开日期 2024-01-17;");
  CHECK(labelled("发文日期\x1f\x1a\x1f"
                 "2024-01-17\x1f\x1e") == "发文日期 2024-01-17;");
  CHECK(labelled("采集时间：2025-12-30T21:37:37+08:00 发布时间：2024-01-05") ==
        "采集时间 2025-12-30;发布时间 2024-01-05;");
  CHECK(labelled("发布日期：202111日") == "");
  CHECK(labelled("发布日期：2024-13-41") == "");
  CHECK(labelled("发布日期：") == "");
  CHECK(labelled("2025年12月30日 星期二") == "");
  CHECK(labelled("发布\xE6\x97") == "");
}

TEST_CASE("dates: only those beside the title") {
  CHECK(report_in("发布时间：2024-01-05\n" + title + "正文。\n").dates.size() == 1);
  CHECK(report_in(title + "发布时间：2024-01-05\n一、总体情况\n正文。\n").dates.size() == 1);
  CHECK(report_in(title + "一、总体情况\n正文。\n发布时间：2024-01-05\n").dates.empty());
  CHECK(report_in("发布时间：2024-01-05\n没有标题。\n").dates.empty());
}

TEST_CASE("periods: with both ends") {
  CHECK(periods("统计期限自2023年1月1日起至2023年12月31日止。") == "2023.1.1 to 2023.12.31;");
  CHECK(periods("数据从2023年1月1日到12月31日止。") == "2023.1.1 to -.12.31;");
  CHECK(periods("统计时限为1月1日至12月31日。") == "-.1.1 to -.12.31;");
  CHECK(periods("统计期限：2023.1.1-2023.12.31。") == "2023.1.1 to 2023.12.31;");
  CHECK(periods("统计期限２０２３年１月１日—１２月３１日。") == "2023.1.1 to -.12.31;");
  CHECK(periods("2023年1月至12月，办理3件。") == "2023.1.- to -.12.-;");
  CHECK(periods("2022年，自1月1日至6月30日。") == "-.1.1 to -.6.30;");
}

TEST_CASE("periods: an end alone, and what a conversion left") {
  CHECK(periods("期限截止到2023年12月31日。") == "? to 2023.12.31;");
  CHECK(periods("截至12月8日，共9件。") == "? to -.12.8;");
  CHECK(periods("数据截止时间为2023-12-31。") == "? to 2023.12.31;");
  CHECK(periods("统计期限自至。") == "? to ?;");
  CHECK(periods("统计期限自202311日起至20231231日止。") == "? to ?;");
  CHECK(periods("2018年至2020年三个阶段。") == "");
  CHECK(periods("自2023年1月1日施行。") == "");
}

TEST_CASE("years: where the report's own must stand") {
  CHECK(years(title + "一、总体情况\n全年公开9条，2022年8条。\n") == "title 2023;overview 2022;");
  CHECK(years("\x01青溪县水务局2022年政府信息公开工作年度报告-青溪县\n" + title) == "title 2023;page 2022;");
  CHECK(years("\x01青溪县2022年财政预算\n" + title) == "title 2023;");
  CHECK(years("青溪县2013年政府信息公开工作年度报告\n一、概述\n2013年公开9条。\n二、其他\n2012年。\n") ==
        "title 2013;overview 2013;");
  CHECK(years("青溪县2014年政府信息公开工作年度报告\n" +
              grid("指标名称|计量单位|2013年度|历年累计\n主动公开文件数|条|9|30\n受理申请总数|条|0|1\n")) ==
        "title 2014;statistics 2013;");
  CHECK(years("政府信息公开工作年度报告\n") == "");
}

}  // namespace gouji
