#include "examine/previous.hpp"

#include <fmt/format.h>

#include "text/fold.hpp"

namespace gouji {
namespace {

std::string pick(Language language, const char* zh, const char* en) {
  return language == Language::zh ? zh : en;
}

bool is_year_before(const Report& report, const Report& other) {
  return other.identity == Identity::report && report.year && other.year && other.year->value + 1 == report.year->value;
}

bool is_same_organ(const Report& report, const Report& other) {
  return report.organ && other.organ && fold(report.organ->value) == fold(other.organ->value);
}

}  // namespace

PreviousChoice choose_previous(const Report& report, std::span<const ReportAtHand> reports, Language language) {
  PreviousChoice choice;
  std::string paths;
  int candidates = 0;
  for (const ReportAtHand& each : reports) {
    if (!is_year_before(report, *each.report) || !is_same_organ(report, *each.report)) continue;
    ++candidates;
    choice.report = each.report;
    paths += (paths.empty() ? "" : pick(language, "、", ", ")) + each.path;
  }
  if (candidates < 2) return choice;
  const std::string reason =
      pick(language, "同一机关的上一年度报告有{}份（{}），不能确定用哪一份，请用 --previous 指定",
           "there are {} reports of this organ for last year ({}): name one with --previous");
  return {nullptr, fmt::format(fmt::runtime(reason), candidates, paths)};
}

PreviousChoice take_previous(const Report& report, const ReportAtHand& named, Language language) {
  if (named.report->identity != Identity::report) {
    return {nullptr, named.path + pick(language, " 不是年度报告", " is no annual report")};
  }
  const bool years_known = report.year && named.report->year;
  if (!years_known || is_year_before(report, *named.report)) return {named.report, {}};
  const std::string reason = pick(language, "所给的上一年度报告（{}）是{}年度的，不是{}年度的",
                                  "the report given as last year's ({}) is for {}, not for {}");
  return {nullptr, fmt::format(fmt::runtime(reason), named.path, named.report->year->value, report.year->value - 1)};
}

}  // namespace gouji
