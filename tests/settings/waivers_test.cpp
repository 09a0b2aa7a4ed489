// What a run says about its waivers.
#include <doctest/doctest.h>

#include "settings/waiver_notices.hpp"

namespace gouji {
namespace {

constexpr Date day(int year, unsigned month, unsigned of_month) {
  return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{of_month}};
}

Waiver waiver(const char* rule, const char* organ, std::optional<int> year, Date until) {
  return {.rule = rule,
          .at = "applications.granted.total",
          .organ = organ,
          .year = year,
          .reason = "口径不同",
          .owner = "张三",
          .until = until,
          .place = {"gouji.yaml", 7, 5}};
}

CheckedFile checked(const char* organ, int year) {
  CheckedFile file;
  file.report = ReportSummary{.organ = organ, .year = year};
  return file;
}

const Date today = day(2026, 6, 30);

std::size_t unused(const Waiver& each, std::vector<std::size_t> used = {}, std::vector<std::string> unasked = {}) {
  const CheckedFile file = checked("甲县（本级）水务局", 2025);
  const std::vector<const CheckedFile*> files = {&file};
  return unused_waivers({&each, 1}, used, files, unasked, today, Language::zh).size();
}

}  // namespace

TEST_CASE("a waiver holds on its last day, and no day longer") {
  CHECK_FALSE(is_expired(waiver("r", "", {}, today), today));
  CHECK(is_expired(waiver("r", "", {}, day(2026, 6, 29)), today));
  const std::vector<Waiver> waivers = {waiver("r", "", {}, today), waiver("late", "", {}, day(2025, 12, 31))};
  const auto notices = expired_waivers(waivers, today, Language::zh);
  REQUIRE(notices.size() == 1);
  CHECK(notices[0].level == Level::warning);
  CHECK(notices[0].place == SettingPlace{"gouji.yaml", 7, 5});
  CHECK(notices[0].message ==
        "规则 late 在 applications.granted.total 的豁免已于 2025-12-31 到期，不再起作用（负责人：张三）。"
        "请改正报告、延长期限或删去这一项。");
  CHECK(
      expired_waivers(waivers, today, Language::en)[0].message ==
      "the waiver of late at applications.granted.total ended on 2025-12-31 and holds no more (owner: 张三): mend the "
      "report, prolong the waiver or remove it.");
}

TEST_CASE("a waiver is unused where a report of its organ and year was checked") {
  CHECK(unused(waiver("r", "", {}, today)) == 1);
  CHECK(unused(waiver("r", "甲县(本级)水务局", 2025, today)) == 1);
  CHECK(unused(waiver("r", "乙县水务局", {}, today)) == 0);
  CHECK(unused(waiver("r", "", 2024, today)) == 0);
  CHECK(unused(waiver("r", "", {}, today), {0}) == 0);
  CHECK(unused(waiver("r", "", {}, today), {}, {"r"}) == 0);
  CHECK(unused(waiver("r", "", {}, day(2025, 1, 1))) == 0);
}

TEST_CASE("where nothing was read as a report, no waiver is unused") {
  const Waiver each = waiver("r", "", {}, today);
  const CheckedFile file;
  const std::vector<const CheckedFile*> files = {&file};
  CHECK(unused_waivers({&each, 1}, {}, files, {}, today, Language::en).empty());
}

}  // namespace gouji
