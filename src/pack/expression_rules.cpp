#include "pack/expression_rules.hpp"

#include <algorithm>
#include <vector>

#include "pack/constancy.hpp"
#include "yaml/names.hpp"

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

std::optional<yaml::Said> fault_of_expression(std::span<const Step> steps, Kind kind) {
  const auto type = type_of(steps);
  if (!type) {
    return yaml::Said{
        "“+”“-”和比较符号两边必须是数，“and”“or”“not”等两边必须是条件",
        "expected figures around “+”, “-” and comparisons, conditions around “and”, “or”, “not” and the like"};
  }
  if (type == Type::figure) {
    return yaml::expected({"比较，如 a <= b；只有一个数，核对不出什么", "a comparison, not only a figure"});
  }
  if (kind == Kind::equation && !is_linear(steps)) {
    return yaml::expected({"一个等式：一个“=”，两边都是用“+”连接的若干格", "sums on both sides of one “=”"});
  }
  if (speaks_of_last_year(steps) != (kind == Kind::year_relation)) {
    return kind == Kind::year_relation
               ? yaml::expected({"上一年度的格：previous.名称", "a cell of last year: previous.NAME"})
               : yaml::Said{"只有“year_relation”检查才能写上一年度的格（previous.）",
                            "only rules of kind year_relation can speak of last year"};
  }
  if (const auto value = constant_value(steps)) {
    return *value ? yaml::Said{"不论表中填什么，这个算式总是成立，核对不出什么",
                               "this holds whatever the report says: it checks nothing"}
                  : yaml::Said{"不论表中填什么，这个算式总不成立", "this never holds, whatever the report says"};
  }
  return std::nullopt;
}

bool is_sum(std::span<const Step> steps) {
  return std::all_of(steps.begin(), steps.end(), [](const Step& step) {
    return (step.op == Op::cell && !step.of_previous) || step.op == Op::sum || step.op == Op::add ||
           step.op == Op::subtract;
  });
}

std::vector<std::string> places_of(std::span<const Step> steps) {
  std::vector<std::string> names;
  for (const Step& step : steps) {
    if (is_of_cell(step.op) && !step.of_group && !step.of_previous) names.push_back(name_of(step));
  }
  return names;
}

}  // namespace gouji
