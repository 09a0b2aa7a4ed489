// Stage: explain. What in a table speaks for an explanation: the digits as printed, the cells around, the labels.
#pragma once

#include "explain/diagnosis.hpp"

namespace gouji {

class Evidence {
 public:
  /// All must outlive the object.
  Evidence(const Table& table, std::span<const Equation> equations, std::span<const Hint> hints)
      : table_(table), equations_(equations), hints_(hints) {}

  /// The amendments with the likeliest slip for each.
  [[nodiscard]] Explanation explain(std::vector<Amendment> amendments) const;
  [[nodiscard]] static Explanation explain_as_shift(std::vector<Amendment> amendments);

 private:
  void judge(Amendment& amendment) const;
  void propose(Amendment& amendment, Slip slip, std::optional<Term> other = std::nullopt) const;
  void judge_sum(Amendment& amendment) const;
  void judge_neighbours(Amendment& amendment) const;
  void judge_conversion(Amendment& amendment) const;
  void judge_hints(Amendment& amendment) const;
  [[nodiscard]] bool is_sum(Term cell) const;
  [[nodiscard]] std::vector<Term> neighbours(Term cell) const;

  const Table& table_;
  std::span<const Equation> equations_;
  std::span<const Hint> hints_;
};

}  // namespace gouji
