// Stage: check. The value of an expression: one stack, and the steps in their order. Where a cell is not known, nor is
// what rests on it; but a condition holds or fails where it would with any figure there.
#pragma once

#include <optional>
#include <vector>

#include "report/cell.hpp"
#include "report/expression.hpp"

namespace gouji {

/// What stands on the stack: a figure or a truth.
struct Operand {
  Decimal figure;
  bool truth = false;
  bool known = true;
};

/// The step asks for a cell: its figure or how it is printed.
[[nodiscard]] bool is_of_cell(const Step& step);

/// The step asks how the cell is filled in, which is known of blanks, too.
[[nodiscard]] bool is_of_state(const Step& step);

/// What such a step gets from the cell; a cell without figure counts as 0.
[[nodiscard]] Operand operand_of(const Step& step, const Cell& cell);

class Evaluation {
 public:
  void push(Operand operand) { stack_.push_back(operand); }
  /// A step that is of no cell. Notes what the right side of each “=” comes to.
  void apply(const Step& step);

  [[nodiscard]] Decimal figure() const { return stack_.back().figure; }
  [[nodiscard]] bool holds() const { return stack_.back().truth; }
  /// Nothing where that rests on what is not known.
  [[nodiscard]] std::optional<bool> verdict() const {
    return stack_.back().known ? std::optional(holds()) : std::nullopt;
  }
  [[nodiscard]] const std::vector<Decimal>& right_sides() const { return right_sides_; }

 private:
  void join(Step::Op op);

  std::vector<Operand> stack_;
  std::vector<Decimal> right_sides_;
};

}  // namespace gouji
