// Kind share: a percentage is that of the part in one of the totals before it, at the precision that is printed; both
// rounding and cutting off are accepted.
#include <algorithm>

#include "check/check.hpp"
#include "check/prose_place.hpp"

namespace gouji {
namespace {

__extension__ using Wide = __int128;  // pedantic mode knows it by no plain name

constexpr int most_decimals = 4;
constexpr std::int64_t largest = 1'000'000'000'000;  // totals above are not compared

std::int64_t units_of(Decimal percentage, int decimals) {
  return percentage.shifted(decimals)->integer();
}

/// How many decimals the percentage is printed with: 1 for 5.4%.
int decimals_of(const Quantity& percentage) {
  int decimals = 0;
  for (Decimal unit = percentage.precision; !unit.is_integer() && decimals < most_decimals; ++decimals) {
    unit = *unit.shifted(1);
  }
  return decimals;
}

/// With `printed` units of the last digit: part / total lies from half a unit below to a whole unit above.
bool is_share(std::int64_t part, std::int64_t total, std::int64_t printed, int decimals) {
  Wide exact = Wide{200} * part;
  for (int i = 0; i < decimals; ++i) exact *= 10;
  return (2 * Wide{printed} - 1) * total <= exact && exact < (2 * Wide{printed} + 2) * total;
}

class ShareCheck {
 public:
  ShareCheck(const Rule& rule, const Report& report, Sink& sink) : rule_(rule), report_(report), sink_(sink) {}

  void check(const Share& share) {
    if (!share.part.is_exact() || share.percentage.is_approximate || !is_comparable(share.part)) return;
    std::vector<Quantity> totals = share.totals;
    std::erase_if(totals, [&](const Quantity& each) { return !is_total(each, share.part); });
    if (totals.empty()) return;
    const int decimals = decimals_of(share.percentage);
    const std::int64_t printed = units_of(share.percentage.value, decimals);
    const std::int64_t part = share.part.value.integer();
    const bool fits = std::any_of(totals.begin(), totals.end(), [&](const Quantity& total) {
      return is_share(part, total.value.integer(), printed, decimals);
    });
    if (!fits) find(share, totals, decimals);
  }

 private:
  static bool is_comparable(const Quantity& quantity) {
    return quantity.is_exact() && quantity.value.is_integer() && Decimal{} < quantity.value && quantity.value < largest;
  }

  static bool is_total(const Quantity& quantity, const Quantity& part) {
    return is_comparable(quantity) && quantity.unit == part.unit && part.value <= quantity.value;
  }

  /// "32.0%", cut off behind so many decimals.
  static std::string percentage_of(std::int64_t part, std::int64_t total, int decimals) {
    Wide units = Wide{100} * part;
    for (int i = 0; i < decimals; ++i) units *= 10;
    const auto rounded = static_cast<std::int64_t>((2 * units + total) / (2 * Wide{total}));
    std::string text = std::to_string(rounded);
    if (decimals == 0) return text + "%";
    const auto places = static_cast<std::size_t>(decimals);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    return text.insert(text.size() - places, ".") + "%";
  }

  void find(const Share& share, const std::vector<Quantity>& totals, int decimals) {
    std::string tried;
    for (const Quantity& total : totals) {
      const std::string share_of_it = percentage_of(share.part.value.integer(), total.value.integer(), decimals);
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
