// Kind publication: the report was published in time, and not before its year was over (semantics §7). What the user
// says of the day goes before what stands beside the title; of several days there, the one that is in time counts.
#include <algorithm>

#include "check/check.hpp"

namespace gouji {
namespace {

using std::chrono::sys_days;

struct Publication {
  Date date;
  Span span;
  std::string source;
  bool is_supplied = false;
};

std::string_view stem_of(std::string_view organ) {
  return organ.substr(0, organ.find("人民政府"));
}

std::optional<Publication> publication_of(const Rule& rule, const Report& report, const Sink& sink) {
  const Span title = report.title ? report.title->span : Span{};
  if (report.published) {
    return Publication{*report.published, title, sink.say("指定的公布日期", "the date of publication given"), true};
  }
  std::optional<Publication> best;
  const auto labels = rule.words_of("labels");
  for (const LabelledDate& each : report.dates) {
    if (std::find(labels.begin(), labels.end(), each.label) == labels.end()) continue;
    const bool is_better = !best || (rule.matter == Matter::late ? each.date < best->date : each.date > best->date);
    if (is_better)
      best = Publication{each.date, each.span,
                         sink.say("标题旁的“", "“") + each.label + sink.say("”", "” beside the title")};
  }
  return best;
}

template <typename Value>
bool contains(std::span<const Value> values, Value value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

bool is_for(const Deadline& deadline, const Report& report) {
  if (!contains(deadline.editions, *report.edition)) return false;
  if (!deadline.kinds.empty() && !contains(deadline.kinds, report.kind)) return false;
  const std::string_view stem = report.organ ? stem_of(report.organ->value) : std::string_view{};
  return std::none_of(deadline.except.begin(), deadline.except.end(),
                      [stem](std::string_view ending) { return stem.ends_with(ending); });
}

const Deadline* deadline_for(const Rule& rule, const Report& report) {
  const auto found = std::find_if(rule.deadlines.begin(), rule.deadlines.end(),
                                  [&](const Deadline& each) { return is_for(each, report); });
  return found == rule.deadlines.end() ? nullptr : &*found;
}

std::string why_without_deadline(const Report& report, const Sink& sink) {
  if (report.kind == OrganKind::unknown) {
    return sink.say("看不出机关类别，不知道公布期限；可用 --kind 指定",
                    "the kind of organ, on which the deadline rests, is not known: give it with --kind");
  }
  return sink.say("乡镇、派出机关等没有统一的公布期限", "there is no common deadline for organs of this kind");
}

Fact fact_of(const Publication& publication, const Report& report, const Sink& sink) {
  const bool zh = sink.language() == Language::zh;
  Fact fact{.at = Address::of(Part::page), .span = publication.span, .place = "公布日期"};
  fact.words = {{"source", publication.source},
                {"date", zh ? in_chinese(publication.date) : to_string(publication.date)},
                {"year", std::to_string(report.year->value)}};
  return fact;
}

void judge_late(const Rule& rule, const Report& report, const Publication& publication, Sink& sink) {
  const Deadline* deadline = report.edition ? deadline_for(rule, report) : nullptr;
  if (deadline == nullptr) {
    sink.leave_unchecked(rule, {}, why_without_deadline(report, sink));
    return;
  }
  const Date last{std::chrono::year{report.year->value + 1}, std::chrono::month{deadline->month},
                  std::chrono::day{deadline->day}};
  if (publication.date <= last) return;
  const auto days = (sys_days{publication.date} - sys_days{last}).count();
  Fact fact = fact_of(publication, report, sink);
  fact.words.emplace("deadline", sink.language() == Language::zh ? in_chinese(last) : to_string(last));
  fact.words.emplace("days", std::to_string(days));
  fact.values = {{"days", Decimal(days)}};
  if (!publication.is_supplied) fact.level = Level::warning;
  sink.find(rule, std::move(fact));
}

void judge_early(const Rule& rule, const Report& report, const Publication& publication, Sink& sink) {
  const Date last_of_year{std::chrono::year{report.year->value}, std::chrono::December, std::chrono::day{31}};
  if (publication.date < last_of_year) sink.find(rule, fact_of(publication, report, sink));
}

}  // namespace

void check_publication(const Rule& rule, const Report& report, Sink& sink) {
  const auto publication = publication_of(rule, report, sink);
  if (!publication) {
    sink.leave_not_supplied(rule, sink.say("没有用 --published 给出公布日期，标题旁也没有标明",
                                           "no --published, and no date of publication beside the title"));
    return;
  }
  if (!report.year) {
    sink.leave_unchecked(rule, {}, sink.say("不知道报告年度", "the year of the report is not known"));
    return;
  }
  if (rule.matter == Matter::late) judge_late(rule, report, *publication, sink);
  if (rule.matter == Matter::early) judge_early(rule, report, *publication, sink);
}

}  // namespace gouji
