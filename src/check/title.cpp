// Kind title: the title says whose report it is, of which year, and that it is the annual report (semantics §4).
#include <algorithm>

#include "check/check.hpp"
#include "text/fold.hpp"

namespace gouji {
namespace {

/// The words of the pattern in their order, with anything where it has “…”.
bool holds(std::string_view title, std::string_view pattern) {
  constexpr std::string_view gap = "…";
  while (!pattern.empty()) {
    const std::size_t end = std::min(pattern.find(gap), pattern.size());
    const std::size_t at = title.find(pattern.substr(0, end));
    if (at == std::string_view::npos) return false;
    title.remove_prefix(at + end);
    pattern.remove_prefix(std::min(end + gap.size(), pattern.size()));
  }
  return true;
}

bool holds_any(std::string_view title, std::span<const std::string_view> patterns) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [title](std::string_view pattern) { return holds(title, pattern); });
}

std::string faults_of(const Rule& rule, const Report& report, const Sink& sink) {
  std::string faults;
  const auto add = [&](bool is_fault, const char* zh, const char* en) {
    if (is_fault) faults += (faults.empty() ? "" : sink.say("、", ", ")) + sink.say(zh, en);
  };
  add(!report.title_names_organ(), "机关名称", "the organ");
  add(report.year_at(YearPlace::title) == nullptr, "年度", "the year");
  add(!holds_any(fold(report.title->value), rule.words_of("names")), "“政府信息公开工作年度报告”字样",
      "the words 政府信息公开工作年度报告");
  return faults;
}

}  // namespace

void check_title(const Rule& rule, const Report& report, Sink& sink) {
  if (!report.title) {
    sink.leave_unchecked(rule, {}, sink.say("没有读到标题", "no title was found"));
    return;
  }
  const std::string faults = faults_of(rule, report, sink);
  if (faults.empty()) return;
  Fact fact{.at = Address::of(Part::title), .span = report.title->span, .place = "标题"};
  fact.words = {{"title", report.title->value}, {"fault", faults}};
  sink.find(rule, std::move(fact));
}

}  // namespace gouji
