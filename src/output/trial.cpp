#include "output/trial.hpp"

#include <algorithm>

namespace gouji {

int RuleOutcome::firing() const {
  return static_cast<int>(
      std::count_if(tests.begin(), tests.end(), [](const TestOutcome& test) { return test.fires; }));
}

int RuleOutcome::silent() const {
  return static_cast<int>(tests.size()) - firing();
}

bool PackOutcome::has_passed() const {
  return std::all_of(rules.begin(), rules.end(), [](const RuleOutcome& rule) {
    return rule.is_covered() &&
           std::all_of(rule.tests.begin(), rule.tests.end(), [](const TestOutcome& test) { return test.is_right(); });
  });
}

}  // namespace gouji
