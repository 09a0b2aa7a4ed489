// Kind loss: nothing that is counted is left without its figure (公开信息  条). Where other figures of the document are
// lost as well, a conversion ate it, and the finding is for information only.
#include <algorithm>

#include "check/check.hpp"
#include "check/prose_place.hpp"

namespace gouji {
namespace {

bool shows_conversion_losses(const Report& report) {
  const auto is_eaten = [](const Period& period) { return period.is_eaten(); };
  const auto is_damaged = [](const Table& table) { return table.condition != TableCondition::read; };
  return std::any_of(report.periods.begin(), report.periods.end(), is_eaten) ||
         std::any_of(report.tables.begin(), report.tables.end(), is_damaged);
}

bool counts(const LostFigure& lost, const Rule& rule) {
  const auto words = rule.words_of("counted");
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return lost.label.ends_with(word); });
}

}  // namespace

void check_loss(const Rule& rule, const Report& report, Sink& sink) {
  for (const LostFigure& lost : report.statements.lost) {
    if (!counts(lost, rule)) continue;
    Fact fact = fact_at(report, lost.sentence, lost.span, sink);
    if (shows_conversion_losses(report)) fact.level = Level::info;
    fact.words = {{"label", lost.label}};
    sink.find(rule, std::move(fact));
  }
}

}  // namespace gouji
