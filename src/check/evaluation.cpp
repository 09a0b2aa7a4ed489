#include "check/evaluation.hpp"

namespace gouji {
namespace {

Operand truth(bool value) {
  return {.truth = value};
}

constexpr Operand unknown{.known = false};

bool is(const Operand& operand, bool truth) {
  return operand.known && operand.truth == truth;
}

/// One side decides alone, or nothing does.
Operand half_known(Step::Op op, const Operand& left, const Operand& right) {
  switch (op) {
    case Step::Op::conjunction: return is(left, false) || is(right, false) ? truth(false) : unknown;
    case Step::Op::disjunction: return is(left, true) || is(right, true) ? truth(true) : unknown;
    case Step::Op::implies: return is(left, false) || is(right, true) ? truth(true) : unknown;
    default: return unknown;
  }
}

Operand joined(Step::Op op, const Operand& left, const Operand& right) {
  if (!left.known || !right.known) return half_known(op, left, right);
  switch (op) {
    case Step::Op::add: return {.figure = Decimal::add(left.figure, right.figure).value_or(Decimal{})};
    case Step::Op::subtract: return {.figure = Decimal::subtract(left.figure, right.figure).value_or(Decimal{})};
    case Step::Op::equal: return truth(left.figure == right.figure);
    case Step::Op::at_most: return truth(left.figure <= right.figure);
    case Step::Op::at_least: return truth(left.figure >= right.figure);
    case Step::Op::less: return truth(left.figure < right.figure);
    case Step::Op::greater: return truth(left.figure > right.figure);
    case Step::Op::conjunction: return truth(left.truth && right.truth);
    case Step::Op::disjunction: return truth(left.truth || right.truth);
    case Step::Op::implies: return truth(!left.truth || right.truth);
    default: return truth(left.truth == right.truth);
  }
}

}  // namespace

bool is_of_cell(const Step& step) {
  return step.op == Step::Op::cell || step.op >= Step::Op::has_sign;
}

bool is_of_state(const Step& step) {
  return step.op >= Step::Op::is_blank;
}

Operand operand_of(const Step& step, const Cell& cell) {
  switch (step.op) {
    case Step::Op::is_blank: return truth(cell.state == CellState::blank);
    case Step::Op::is_dash: return truth(cell.state == CellState::dash);
    case Step::Op::is_text: return truth(cell.state == CellState::text);
    case Step::Op::has_sign: return truth(cell.has_sign);
    case Step::Op::has_unit: return truth(cell.unit != MoneyUnit::none);
    case Step::Op::unit_repeated: return truth(cell.unit_repeated);
    default: return {.figure = cell.number.value_or(Decimal{})};
  }
}

void Evaluation::apply(const Step& step) {
  switch (step.op) {
    case Step::Op::integer: return push({.figure = Decimal(step.integer)});
    case Step::Op::negate: stack_.back().truth = !stack_.back().truth; return;
    case Step::Op::sum:
      for (std::int64_t left = step.integer; left > 1; --left) join(Step::Op::add);
      return;
    case Step::Op::equal: right_sides_.push_back(stack_.back().figure); break;
    default: break;
  }
  join(step.op);
}

void Evaluation::join(Step::Op op) {
  const Operand right = stack_.back();
  stack_.pop_back();
  stack_.back() = joined(op, stack_.back(), right);
}

}  // namespace gouji
