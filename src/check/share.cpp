// Kind share: a percentage is that of the part in one of the totals before it, at the precision that is printed; both
// rounding and cutting off are accepted.
#include <algorithm>

#include "check/check.hpp"
#include "check/percentage.hpp"
#include "check/prose_place.hpp"

namespace gouji {
namespace {

class ShareCheck {
 public:
  ShareCheck(const Rule& rule, const Report& report, Sink& sink) : rule_(rule), report_(report), sink_(sink) {}

  void check(const Share& share) {
    if (share.percentage.is_approximate || !is_countable(share.part)) return;
    std::vector<Quantity> totals = share.totals;
    std::erase_if(totals, [&](const Quantity& each) { return !is_total(each, share.part); });
    const std::int64_t part = share.part.value.integer();
    const bool fits = std::any_of(totals.begin(), totals.end(), [&](const Quantity& total) {
      return is_percentage_of(part, total.value.integer(), share.percentage);
    });
    if (!totals.empty() && !fits) find(share, totals);
  }

 private:
  static bool is_total(const Quantity& quantity, const Quantity& part) {
    return is_countable(quantity) && quantity.unit == part.unit && part.value <= quantity.value;
  }

  void find(const Share& share, const std::vector<Quantity>& totals) {
    std::string tried;
    for (const Quantity& total : totals) {
      const std::string share_of_it =
          percentage_of(share.part.value.integer(), total.value.integer(), share.percentage);
      tried += (tried.empty() ? "" : sink_.say("，", ", ")) + sink_.say("占", "of ") + text_of(total) +
               sink_.say("的", " it is ") + share_of_it;
    }
    Fact fact = fact_at(report_, share.sentence, share.span, sink_);
    fact.values = {{"stated", share.percentage.value}, {"part", share.part.value}};
    fact.words = {{"part", text_of(share.part)}, {"stated", text_of(share.percentage)}, {"tried", tried}};
    sink_.find(rule_, std::move(fact));
  }

  const Rule& rule_;
  const Report& report_;
  Sink& sink_;
};

}  // namespace

void check_share(const Rule& rule, const Report& report, Sink& sink) {
  ShareCheck check(rule, report, sink);
  for (const Share& share : report.statements.shares) check.check(share);
}

}  // namespace gouji
