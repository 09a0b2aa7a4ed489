#include "pack/constancy.hpp"

#include <map>
#include <string>
#include <vector>

#include "pack/rule.hpp"

namespace gouji {
namespace {

using Op = Step::Op;

/// A sum of cells, each so many times, and a number.
struct Sum {
  std::map<std::string, int> cells;
  std::int64_t number = 0;

  void add(const Sum& other, int times) {
    for (const auto& [cell, count] : other.cells) {
      if ((cells[cell] += times * count) == 0) cells.erase(cell);
    }
    number += times * other.number;
  }
};

/// A figure, or a condition as far as it is known.
struct Operand {
  Sum sum;
  std::optional<bool> value;
};

std::optional<bool> compared(Op op, const Sum& difference) {
  if (!difference.cells.empty()) return std::nullopt;
  switch (op) {
    case Op::equal: return difference.number == 0;
    case Op::at_most: return difference.number <= 0;
    case Op::at_least: return difference.number >= 0;
    case Op::less: return difference.number < 0;
    default: return difference.number > 0;
  }
}

std::optional<bool> negated(std::optional<bool> value) {
  return value ? std::optional(!*value) : std::nullopt;
}

std::optional<bool> either(std::optional<bool> a, std::optional<bool> b) {
  if (a == true || b == true) return true;
  return a == false && b == false ? std::optional(false) : std::nullopt;
}

std::optional<bool> joined(Op op, std::optional<bool> a, std::optional<bool> b) {
  switch (op) {
    case Op::conjunction: return negated(either(negated(a), negated(b)));
    case Op::disjunction: return either(a, b);
    case Op::implies: return either(negated(a), b);
    default: return a && b ? std::optional(*a == *b) : std::nullopt;
  }
}

class Evaluation {
 public:
  void take(const Step& step) {
    switch (step.op) {
      case Op::cell: stack_.push_back({.sum = {.cells = {{name(step), 1}}}}); break;
      case Op::integer: stack_.push_back({.sum = {.number = step.integer}}); break;
      case Op::sum:
        for (std::int64_t i = 1; i < step.integer; ++i) fold(1);
        break;
      case Op::add: fold(1); break;
      case Op::subtract: fold(-1); break;
      case Op::negate: stack_.back().value = negated(stack_.back().value); break;
      case Op::has_sign:
      case Op::has_unit:
      case Op::unit_repeated:
      case Op::is_blank:
      case Op::is_dash:
      case Op::is_text: stack_.emplace_back(); break;
      default: join(step.op);
    }
  }

  [[nodiscard]] std::optional<bool> result() const { return stack_.back().value; }

 private:
  static std::string name(const Step& step) { return name_of(step) + (step.of_group ? "*" : ""); }

  Operand pop() {
    Operand top = std::move(stack_.back());
    stack_.pop_back();
    return top;
  }

  void fold(int times) {
    const Operand right = pop();
    stack_.back().sum.add(right.sum, times);
  }

  void join(Op op) {
    Operand right = pop();
    Operand& left = stack_.back();
    const bool compares = Op::equal <= op && op <= Op::greater;
    if (compares) left.sum.add(right.sum, -1);
    left.value = compares ? compared(op, left.sum) : joined(op, left.value, right.value);
    left.sum = {};
  }

  std::vector<Operand> stack_;
};

}  // namespace

std::optional<bool> constant_value(std::span<const Step> steps) {
  Evaluation evaluation;
  for (const Step& step : steps) evaluation.take(step);
  return evaluation.result();
}

}  // namespace gouji
