// Kind growth: a stated rise or fall over the year is that from a figure of last year's report, in any reading that the
// rule admits, to the figure it is stated of; rounding and cutting off are both accepted.
#include <algorithm>

#include "check/check.hpp"
#include "check/last_year.hpp"
#include "check/percentage.hpp"
#include "check/prose_place.hpp"
#include "check/table_figure.hpp"

namespace gouji {
namespace {

class GrowthCheck {
 public:
  GrowthCheck(const Rule& rule, const Report& report, const Report& previous, Sink& sink)
      : rule_(rule), report_(report), previous_(previous), sink_(sink) {}

  void check(const Growth& growth) {
    if (growth.percentage.is_approximate || !is_countable(growth.figure)) return;
    for (const Counterpart& counterpart : rule_.counterparts) {
      if (counterpart.subject == growth.subject) check(growth, counterpart);
    }
  }

 private:
  /// What the figure was last year in one of its readings.
  struct Base {
    const Admissible* reading = nullptr;
    std::int64_t figure = 0;
    Address at;
  };

  void check(const Growth& growth, const Counterpart& counterpart) {
    const Table* table = previous_.table(counterpart.table);
    const std::string obstacle = why_not_comparable(table, counterpart.table, sink_);
    if (!obstacle.empty()) return sink_.leave_unchecked(rule_, Address::of(counterpart.table), obstacle);
    const std::vector<Base> bases = bases_of(counterpart, *table);
    const bool fits = std::any_of(bases.begin(), bases.end(), [&](const Base& base) { return is_from(growth, base); });
    if (fits) return;
    if (bases.size() == counterpart.readings.size()) return find(growth, bases);
    sink_.leave_unchecked(rule_, Address::of(counterpart.table),
                          sink_.say("上一年度报告中相应的数读不出或为0", "last year's figure was not read, or is 0"));
  }

  static std::vector<Base> bases_of(const Counterpart& counterpart, const Table& table) {
    std::vector<Base> bases;
    for (const Admissible& reading : counterpart.readings) {
      const TableFigure figure = table_figure(table, reading.sum);
      const bool is_base = figure.value && figure.value->is_integer() && Decimal{} < *figure.value;
      if (is_base) bases.push_back({&reading, figure.value->integer(), *figure.first});
    }
    return bases;
  }

  static std::int64_t change(const Growth& growth, const Base& base) {
    const std::int64_t figure = growth.figure.value.integer();
    return growth.is_fall ? base.figure - figure : figure - base.figure;
  }

  static bool is_from(const Growth& growth, const Base& base) {
    const std::int64_t by = change(growth, base);
    return by >= 0 && is_percentage_of(by, base.figure, growth.percentage);
  }

  /// "新收为100，应为上升20%"
  [[nodiscard]] std::string wording_of(const Growth& growth, const Base& base) const {
    const std::int64_t by = growth.figure.value.integer() - base.figure;
    const std::string direction =
        by < 0 ? sink_.say("，应为下降", ", a fall by ") : sink_.say("，应为上升", ", a rise by ");
    return sink_.say(base.reading->name) + sink_.say("为", " was ") + std::to_string(base.figure) + direction +
           percentage_of(by < 0 ? -by : by, base.figure, growth.percentage);
  }

  void find(const Growth& growth, const std::vector<Base>& bases) {
    Fact fact = fact_at(report_, growth.sentence, growth.span, sink_);
    std::string tried;
    fact.values = {{"stated", growth.percentage.value}, {"figure", growth.figure.value}};
    for (const Base& base : bases) {
      tried += (tried.empty() ? "" : sink_.say("；", "; ")) + wording_of(growth, base);
      fact.values.push_back({"previous", base.figure});
    }
    fact.words = {{"statement", growth.text}, {"tried", tried}};
    sink_.find(rule_, std::move(fact));
  }

  const Rule& rule_;
  const Report& report_;
  const Report& previous_;
  Sink& sink_;
};

}  // namespace

void check_growth(const Rule& rule, const Report& report, const Context& context, Sink& sink) {
  if (context.previous == nullptr) return leave_without_last_year(rule, report, context, sink);
  GrowthCheck check(rule, report, *context.previous, sink);
  for (const Growth& growth : report.statements.growths) check.check(growth);
}

}  // namespace gouji
