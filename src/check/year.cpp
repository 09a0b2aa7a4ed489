// Kind year: no earlier year stands where the report's own must (semantics §7). The period has a rule of its own.
#include <algorithm>

#include "check/check.hpp"

namespace gouji {
namespace {

/// "2023年，": a sentence that begins with the year it is about, not 2019年以来 or 根据2019年修订的条例.
bool opens_sentence(const StatedYear& year, std::span<const std::string_view> follow) {
  if (!year.before.empty()) return false;
  return std::any_of(follow.begin(), follow.end(),
                     [&](std::string_view word) { return year.behind.starts_with(word); });
}

/// 2023年，我县被确定为试点县。2024年，…: the sentence or the next has the report's year as well.
bool is_beside_own_year(const Report& report, const StatedYear& year) {
  const SentenceIndex at = report.sentence_at(year.span.begin);
  const std::string own = std::to_string(report.year->value) + "年";
  for (SentenceIndex i = at; i < report.sentences.size() && i <= at + 1; ++i) {
    if (report.sentences[i].text.find(own) != std::string::npos) return true;
  }
  return false;
}

struct Where {
  Address at;
  const char* zh;
};

Where where(YearPlace place) {
  switch (place) {
    case YearPlace::title: return {Address::of(Part::title), "标题"};
    case YearPlace::page_title: return {Address::of(Part::page), "网页标题"};
    case YearPlace::statistics: return {Address::of(TableId::statistics), "统计表表头"};
    case YearPlace::overview: return {Address::of(SectionId::overview), "第一部分首句"};
  }
  return {};
}

}  // namespace

void check_year(const Rule& rule, const Report& report, Sink& sink) {
  if (!report.year) return;
  for (const StatedYear& year : report.years) {
    if (year.year >= report.year->value) continue;
    if (year.place == YearPlace::overview && !opens_sentence(year, rule.words_of("follow"))) continue;
    if (year.place == YearPlace::overview && is_beside_own_year(report, year)) continue;
    const Where place = where(year.place);
    Fact fact{.at = place.at, .span = year.span, .place = place.zh};
    fact.words = {{"year", std::to_string(year.year)}, {"expected", std::to_string(report.year->value)}};
    sink.find(rule, std::move(fact));
  }
}

}  // namespace gouji
