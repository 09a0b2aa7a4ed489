// Stage: trial. The examples of the rules of a pack, with the answers of the program itself: the first test that fires
// the rule, and the first that leaves it silent.
#pragma once

#include <deque>
#include <span>
#include <string>
#include <vector>

#include "output/rule_examples.hpp"
#include "trial/pack_tests.hpp"

namespace gouji {

/// Examples with the storage that their views lead to.
class RunExamples {
 public:
  /// Of all rules of the packs that have tests.
  explicit RunExamples(std::span<const PackTests> packs);
  RunExamples(RunExamples&&) = default;  // views follow the storage, so there are no copies
  RunExamples& operator=(RunExamples&&) = default;

  [[nodiscard]] std::span<const RuleExamples> all() const { return examples_; }

 private:
  void add(const PackTests& tests, std::size_t rule, std::span<const Pack> packs);
  ShownRun run(const RuleTest& test, const Rule& rule, const std::string& pack, std::span<const Pack> packs);
  std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

  std::deque<std::string> texts_;
  std::vector<RuleExamples> examples_;
};

}  // namespace gouji
