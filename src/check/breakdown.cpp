// Kind breakdown: parts that are presented as a whole sum to it (semantics §9). Where a list may name only some parts,
// or parts that overlap, only sums that do fit are believed; others say nothing.
#include <algorithm>

#include "check/check.hpp"
#include "check/prose_place.hpp"

namespace gouji {
namespace {

bool contains_any(std::string_view text, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [text](auto word) { return text.find(word) != text.npos; });
}

/// A missing unit is inherited: 甲21件、乙32.
bool is_of_unit(const Quantity& quantity, const Quantity& whole) {
  return quantity.unit.empty() || quantity.unit == whole.unit;
}

Decimal plus(Decimal sum, const Quantity& quantity) {
  return Decimal::add(sum, quantity.value).value_or(sum);
}

class BreakdownCheck {
 public:
  BreakdownCheck(const Rule& rule, const Report& report, Sink& sink) : rule_(rule), report_(report), sink_(sink) {}

  void check(const Breakdown& breakdown) {
    if (!breakdown.whole.is_exact() || parts_of_unit(breakdown) < 2 || fits(breakdown)) return;
    if (breakdown.link != Breakdown::Link::inside && !of_others(breakdown).empty()) return;
    if (!is_presented_as_whole(breakdown)) return;
    if (has_other_units(breakdown)) {
      sink_.leave_unchecked(rule_, Address{},
                            sink_.say("分项的单位不同（", "parts have different units (") +
                                place_of(report_, breakdown.sentence, sink_) + sink_.say("）", ")"));
      return;
    }
    find(breakdown);
  }

 private:
  static std::size_t parts_of_unit(const Breakdown& breakdown) {
    return static_cast<std::size_t>(
        std::count_if(breakdown.parts.begin(), breakdown.parts.end(),
                      [&](const PartFigure& part) { return is_of_unit(part.quantity, breakdown.whole); }));
  }

  static bool has_other_units(const Breakdown& breakdown) { return parts_of_unit(breakdown) < breakdown.parts.size(); }

  /// The first so many figures sum to the whole, with or without those of another unit: what stands behind them in the
  /// sentence may be something else.
  static bool fits(const Breakdown& breakdown) {
    std::vector<Quantity> figures;
    figures.reserve(breakdown.parts.size() + breakdown.following.size());
    for (const PartFigure& part : breakdown.parts) figures.push_back(part.quantity);
    figures.insert(figures.end(), breakdown.following.begin(), breakdown.following.end());
    Decimal all;
    Decimal of_unit;
    for (const Quantity& figure : figures) {
      all = plus(all, figure);
      if (is_of_unit(figure, breakdown.whole)) of_unit = plus(of_unit, figure);
      if (all == breakdown.whole.value || of_unit == breakdown.whole.value) return true;
    }
    return false;
  }

  [[nodiscard]] bool is_presented_as_whole(const Breakdown& breakdown) const {
    if (breakdown.is_nested || breakdown.is_hedged || breakdown.is_cut || is_doubtful(breakdown)) return false;
    if (breakdown.has_rest || breakdown.link != Breakdown::Link::among) return true;
    // 其中 may name the most important parts alone, unless it divides cases or comes near the whole.
    if (contains_any(breakdown.label, rule_.words_of("divided"))) return true;
    return four_fifths_of(breakdown.whole.value) <= sum_of(breakdown);
  }

  static Decimal four_fifths_of(Decimal value) {
    const auto twice = Decimal::add(value, value);
    const auto fifth = twice ? twice->shifted(-1) : std::nullopt;
    return fifth ? Decimal::subtract(value, *fifth).value_or(value) : value;
  }

  [[nodiscard]] bool is_doubtful(const Breakdown& breakdown) const {
    const auto overlapping = rule_.words_of("overlapping");
    const auto examples = rule_.words_of("examples");
    return std::any_of(breakdown.parts.begin(), breakdown.parts.end(), [&](const PartFigure& part) {
      return !part.quantity.is_exact() || contains_any(part.label, overlapping) || contains_any(part.label, examples);
    });
  }

  static Decimal sum_of(const Breakdown& breakdown) {
    Decimal sum;
    for (const PartFigure& part : breakdown.parts) sum = plus(sum, part.quantity);
    return sum;
  }

  /// What the parts sum to instead: a figure before the list, or the whole and such a figure together. 行政诉讼中 names
  /// its whole; other lists may be meant to divide that one (办结48001件，办结率99.6%，其中…).
  [[nodiscard]] std::string of_others(const Breakdown& breakdown) const {
    const Decimal sum = sum_of(breakdown);
    std::vector<Quantity> totals = breakdown.totals;
    std::erase_if(totals, [&](const Quantity& each) { return !is_of_unit(each, breakdown.whole); });
    for (auto each = totals.rbegin(); each != totals.rend(); ++each) {
      if (each->value == sum) return sink_.say("；恰等于前文的", "; it equals ") + text_of(*each);
      if (plus(each->value, breakdown.whole) == sum) {
        return sink_.say("；恰等于前文的", "; it equals ") + each->value.to_string() + "+" +
               breakdown.whole.value.to_string() + sink_.say("之和", "");
      }
    }
    return {};
  }

  void find(const Breakdown& breakdown) {
    const Decimal sum = sum_of(breakdown);
    const Decimal whole = breakdown.whole.value;
    const auto difference = Decimal::subtract(std::max(sum, whole), std::min(sum, whole));
    std::string terms;
    for (const PartFigure& part : breakdown.parts) {
      terms += (terms.empty() ? "" : "+") + part.quantity.value.to_string();
    }
    Fact fact = fact_at(report_, breakdown.sentence, breakdown.span, sink_);
    fact.values = {{"stated", whole}, {"computed", sum}};
    fact.related.push_back({.span = breakdown.whole.span, .message = breakdown.label + text_of(breakdown.whole)});
    fact.words = {{"label", breakdown.label},
                  {"whole", text_of(breakdown.whole)},
                  {"parts", terms},
                  {"sum", sum.to_string()},
                  {"difference", difference ? difference->to_string() : ""},
                  {"also", of_others(breakdown)}};
    sink_.find(rule_, std::move(fact));
  }

  const Rule& rule_;
  const Report& report_;
  Sink& sink_;
};

}  // namespace

void check_breakdown(const Rule& rule, const Report& report, Sink& sink) {
  BreakdownCheck check(rule, report, sink);
  for (const Breakdown& breakdown : report.statements.breakdowns) check.check(breakdown);
}

}  // namespace gouji
