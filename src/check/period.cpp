// Kind period: the report states the period of its figures, and that is the calendar year of the report (semantics §7).
#include <algorithm>

#include "check/check.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr std::size_t farthest = 30;  // characters between the word and its period

using List = std::span<const std::string_view>;

/// One of the words stands at most so many characters before the end of the text.
bool ends_near_any(std::string_view text, List words) {
  return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
    const std::size_t at = text.rfind(word);
    return at != std::string_view::npos && utf8::count(text.substr(at + word.size())) <= farthest;
  });
}

/// That day of the report's year, as far as the moment names year and day.
bool is_in_year_of(const Report& report, const Moment& moment, int month, int day) {
  const bool same_year = !moment.year || !report.year || *moment.year == report.year->value;
  return same_year && moment.month == month && moment.day.value_or(day) == day;
}

bool is_year_of(const Report& report, const Period& period) {
  return is_in_year_of(report, *period.end, 12, 31) && (!period.begin || is_in_year_of(report, *period.begin, 1, 1));
}

/// 统计期限为2023年度: stated in other words than by its ends.
bool states_year(const Sentence& sentence, List words) {
  for (std::string_view word : words) {
    const std::size_t at = sentence.text.find(word);
    if (at != std::string::npos && sentence.text.find("年", at + word.size()) != std::string::npos) return true;
  }
  return false;
}

/// Some period is stated: with a word of its own, or as the whole year.
bool is_stated(const Rule& rule, const Report& report) {
  const auto is_of_report = [&](const Period& period) {
    return ends_near_any(period.before, rule.words_of("mention")) || (period.begin && is_year_of(report, period));
  };
  const auto states_it = [&](const Sentence& sentence) { return states_year(sentence, rule.words_of("declare")); };
  return std::any_of(report.periods.begin(), report.periods.end(), is_of_report) ||
         std::any_of(report.sentences.begin(), report.sentences.end(), states_it);
}

void find_wrong(const Rule& rule, const Report& report, const Period& period, Sink& sink) {
  const Sentence& sentence = report.sentences[period.sentence];
  Fact fact{.at = sentence.section ? Address::of(*sentence.section) : Address::of(Part::preamble),
            .span = sentence.span,
            .place = "统计期限"};
  const std::string year = std::to_string(report.year->value);
  fact.words = {{"year", year},
                {"fault", sink.say("写的是“", "it says “") + period.text +
                              sink.say("”，不是报告年度", "”, which is not the year of the report, ") + year +
                              sink.say("年的1月1日至12月31日", ", from its first day to its last")}};
  sink.find(rule, std::move(fact));
}

void find_none(const Rule& rule, const Report& report, Sink& sink) {
  if (report.cut) {
    sink.leave_unchecked(
        rule, {}, sink.say("正文有删节，无法判断是否写明统计期限", "the text was cut; the period may have gone"));
    return;
  }
  Fact fact{.at = Address::of(Part::preamble), .place = "统计期限"};
  if (report.title) fact.span = report.title->span;
  fact.words = {
      {"year", report.year ? std::to_string(report.year->value) : ""},
      {"fault", sink.say("全文没有写明所列数据的统计期限", "the report does not say which period its figures are of")}};
  fact.level = Level::info;
  sink.find(rule, std::move(fact));
}

}  // namespace

void check_period(const Rule& rule, const Report& report, Sink& sink) {
  std::vector<const Period*> declared;
  for (const Period& period : report.periods) {
    if (!period.is_eaten() && ends_near_any(period.before, rule.words_of("declare"))) declared.push_back(&period);
  }
  if (declared.empty()) {
    if (!is_stated(rule, report)) find_none(rule, report, sink);
    return;
  }
  if (!report.year) return;
  const bool has_right =
      std::any_of(declared.begin(), declared.end(), [&](const Period* each) { return is_year_of(report, *each); });
  if (!has_right) find_wrong(rule, report, *declared.front(), sink);
}

}  // namespace gouji
