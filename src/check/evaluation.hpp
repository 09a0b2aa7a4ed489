// Stage: check. The value of an expression whose cells are known: one stack, and the steps in their order.
#pragma once

#include <vector>

#include "report/cell.hpp"
#include "report/expression.hpp"

namespace gouji {

/// What stands on the stack: a figure or a truth.
struct Operand {
  Decimal figure;
  bool truth = false;
};

/// The step asks for a cell: its figure or how it is printed.
[[nodiscard]] bool is_of_cell(const Step& step);

/// What such a step gets from the cell; a cell without figure counts as 0.
[[nodiscard]] Operand operand_of(const Step& step, const Cell& cell);

class Evaluation {
 public:
  void push(Operand operand) { stack_.push_back(operand); }
  /// A step that is of no cell. Notes what the right side of each “=” comes to.
  void apply(const Step& step);

  [[nodiscard]] Decimal figure() const { return stack_.back().figure; }
  [[nodiscard]] bool holds() const { return stack_.back().truth; }
  [[nodiscard]] const std::vector<Decimal>& right_sides() const { return right_sides_; }

 private:
  void join(Step::Op op);

  std::vector<Operand> stack_;
  std::vector<Decimal> right_sides_;
};

}  // namespace gouji
