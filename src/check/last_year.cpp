#include "check/last_year.hpp"

#include "check/tables.hpp"

namespace gouji {

void leave_without_last_year(const Rule& rule, const Report& report, const Context& context, Sink& sink) {
  if (!rule.editions.empty() && (!report.edition || !rule.applies_to(*report.edition))) return;
  if (!context.why_none.empty()) return sink.leave_unchecked(rule, {}, context.why_none);
  sink.leave_not_supplied(rule, sink.say("没有提供上一年度报告（--previous）", "no report of last year (--previous)"));
}

std::string why_not_comparable(const Table* previous, TableId id, const Sink& sink) {
  const std::string whose = sink.say("上一年度报告的", "last year's ") + std::string(short_label_of(id));
  if (previous == nullptr) return whose + sink.say("没有找到", " was not found");
  const std::string fault = why_unreadable(*previous, sink);
  return fault.empty() ? "" : whose + sink.say("读不出：", " cannot be read: ") + fault;
}

}  // namespace gouji
