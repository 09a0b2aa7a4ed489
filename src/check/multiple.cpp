// Kind multiple: what sentences state of a subject is a multiple of what its tariff can give.
#include "check/check.hpp"
#include "check/prose_place.hpp"

namespace gouji {
namespace {

bool is_multiple(Decimal figure, int of) {
  return figure.is_integer() && figure.integer() % of == 0;
}

}  // namespace

void check_multiple(const Rule& rule, const Report& report, Sink& sink) {
  for (const Statement& each : report.statements.figures) {
    const bool is_told = each.subject == rule.multiple->subject && each.is_comparable();
    if (!is_told || is_multiple(each.quantity.value, rule.multiple->of)) continue;
    Fact fact = fact_at(report, each.sentence, each.span, sink);
    fact.values = {{"stated", each.quantity.value}};
    fact.words = {{"statement", each.text}};
    sink.find(rule, std::move(fact));
  }
}

}  // namespace gouji
