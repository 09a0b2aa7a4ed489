#include "pack/expression_rules.hpp"

#include <algorithm>
#include <vector>

namespace gouji {
namespace {

using Op = Step::Op;

enum class Type : std::uint8_t { figure, condition };

bool joins_figures(Op op) {
  return op == Op::add || op == Op::subtract || (Op::equal <= op && op <= Op::greater);
}

bool is_of_cell(Op op) {
  return op == Op::cell || op >= Op::has_sign;
}

/// The expression's type, or nothing where an operator has the wrong operands.
std::optional<Type> type_of(std::span<const Step> steps) {
  std::vector<Type> stack;
  for (const Step& step : steps) {
    if (step.op == Op::cell || step.op == Op::integer) {
      stack.push_back(Type::figure);
    } else if (step.op >= Op::has_sign) {
      stack.push_back(Type::condition);
    } else if (step.op == Op::sum) {
      stack.resize(stack.size() - static_cast<std::size_t>(step.integer) + 1);
    } else {
      const Type wanted = joins_figures(step.op) ? Type::figure : Type::condition;
      if (stack.back() != wanted) return std::nullopt;
      if (step.op != Op::negate) stack.pop_back();
      if (stack.back() != wanted) return std::nullopt;
      stack.back() = step.op == Op::add || step.op == Op::subtract ? Type::figure : Type::condition;
    }
  }
  return stack.back();
}

bool is_linear(std::span<const Step> steps) {
  return steps.back().op == Op::equal && std::all_of(steps.begin(), steps.end() - 1, [](const Step& step) {
           return step.op == Op::cell || step.op == Op::sum || step.op == Op::add;
         });
}

bool speaks_of_last_year(std::span<const Step> steps) {
  return std::any_of(steps.begin(), steps.end(), [](const Step& step) { return step.of_previous; });
}

}  // namespace

std::optional<std::string> fault_of_expression(std::span<const Step> steps, Kind kind) {
  const auto type = type_of(steps);
  if (!type)
    return "expected figures around “+”, “-” and comparisons, conditions around “and”, “or”, “not” and the like";
  if (type == Type::figure) return "expected a comparison, not only a figure";
  if (kind == Kind::equation && !is_linear(steps)) return "expected sums on both sides of one “=”";
  if (speaks_of_last_year(steps) != (kind == Kind::year_relation)) {
    return kind == Kind::year_relation ? "expected a cell of last year: previous.NAME"
                                       : "only rules of kind year_relation can speak of last year";
  }
  return std::nullopt;
}

bool is_sum(std::span<const Step> steps) {
  return std::all_of(steps.begin(), steps.end(), [](const Step& step) {
    return (step.op == Op::cell && !step.of_previous) || step.op == Op::sum || step.op == Op::add ||
           step.op == Op::subtract;
  });
}

bool speaks_of(std::span<const Step> steps, std::optional<RowId> row, std::optional<ColumnId> column) {
  return std::any_of(steps.begin(), steps.end(), [&](const Step& step) {
    return is_of_cell(step.op) && !step.of_group && !step.of_previous && step.row == row && step.column == column;
  });
}

}  // namespace gouji
