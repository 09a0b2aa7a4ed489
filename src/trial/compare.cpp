#include "trial/compare.hpp"

#include <algorithm>

namespace gouji {
namespace {

using Kind = Difference::Kind;

std::string listed(const std::vector<Figure>& figures) {
  std::string text;
  for (const Figure& each : figures) text += (text.empty() ? "" : ", ") + each.name + ": " + each.value.to_string();
  return "{" + text + "}";
}

bool same_figures(const std::vector<Figure>& a, const std::vector<Figure>& b) {
  return std::is_permutation(a.begin(), a.end(), b.begin(), b.end());
}

class Comparison {
 public:
  Comparison(const RuleTest& test, const CheckedFile& found) : test_(test), found_(found) {}

  std::vector<Difference> run() && {
    if (found_.error) {
      differences_.push_back({.kind = Kind::unreadable, .found = found_.error->message});
      return std::move(differences_);
    }
    compare_findings();
    if (test_.unchecked) compare_unchecked();
    return std::move(differences_);
  }

 private:
  void compare_findings() {
    std::vector<bool> met(found_.findings.size());
    for (const ExpectedFinding& expected : test_.finds) {
      const std::size_t index = best_match(expected, met);
      if (index == found_.findings.size()) {
        differences_.push_back({.kind = Kind::missing, .rule = expected.rule, .at = expected.at});
        continue;
      }
      met[index] = true;
      compare(expected, found_.findings[index]);
    }
    for (std::size_t i = 0; i < met.size(); ++i) {
      if (met[i]) continue;
      const Finding& finding = found_.findings[i];
      differences_.push_back(
          {.kind = Kind::surplus, .rule = finding.rule, .at = to_string(finding.at), .found = finding.message});
    }
  }

  /// Of several findings of one rule at one address: one that agrees in everything, else the first.
  [[nodiscard]] std::size_t best_match(const ExpectedFinding& expected, const std::vector<bool>& met) const {
    std::size_t best = met.size();
    for (std::size_t i = 0; i < met.size(); ++i) {
      const Finding& finding = found_.findings[i];
      const bool is_silenced = finding.suppressed.has_value();
      if (met[i] || finding.rule != expected.rule || to_string(finding.at) != expected.at) continue;
      if (is_silenced != expected.silenced) continue;
      if (agrees(expected, finding)) return i;
      best = std::min(best, i);
    }
    return best;
  }

  static bool agrees(const ExpectedFinding& expected, const Finding& finding) {
    return (!expected.level || *expected.level == finding.level) &&
           (!expected.values || same_figures(*expected.values, finding.values)) &&
           (!expected.message || *expected.message == finding.message);
  }

  void compare(const ExpectedFinding& expected, const Finding& finding) {
    const auto differ = [&](Kind kind, std::string wanted, std::string got) {
      differences_.push_back({kind, expected.rule, expected.at, std::move(wanted), std::move(got)});
    };
    if (expected.level && *expected.level != finding.level) {
      differ(Kind::level, std::string(name_of(*expected.level)), std::string(name_of(finding.level)));
    }
    if (expected.values && !same_figures(*expected.values, finding.values)) {
      differ(Kind::values, listed(*expected.values), listed(finding.values));
    }
    if (expected.message && *expected.message != finding.message) {
      differ(Kind::message, *expected.message, finding.message);
    }
  }

  static bool is_met(const ExpectedUnchecked& expected, const Unchecked& entry) {
    return expected.rule == entry.rule && expected.reason == entry.reason &&
           (!expected.of || *expected.of == to_string(entry.at));
  }

  /// Rules that only want an input the test does not give are never unchecked.
  void compare_unchecked() {
    const auto& left = found_.unchecked;
    for (const ExpectedUnchecked& expected : *test_.unchecked) {
      const bool met = std::any_of(left.begin(), left.end(), [&](const Unchecked& entry) {
        return !entry.not_supplied && is_met(expected, entry);
      });
      if (!met) differences_.push_back({Kind::not_left, expected.rule, expected.of.value_or(""), expected.reason, {}});
    }
    for (const Unchecked& entry : left) {
      const bool expected = std::any_of(test_.unchecked->begin(), test_.unchecked->end(),
                                        [&entry](const ExpectedUnchecked& each) { return is_met(each, entry); });
      if (entry.not_supplied || expected) continue;
      differences_.push_back({Kind::left_unchecked, entry.rule, to_string(entry.at), {}, entry.reason});
    }
  }

  const RuleTest& test_;
  const CheckedFile& found_;
  std::vector<Difference> differences_;
};

}  // namespace

std::vector<Difference> differences_of(const RuleTest& test, const CheckedFile& found) {
  return Comparison(test, found).run();
}

}  // namespace gouji
