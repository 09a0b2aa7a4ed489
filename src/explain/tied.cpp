#include "explain/tied.hpp"

#include <algorithm>
#include <functional>

namespace gouji {
namespace {

bool is_counted(const std::vector<Term>& side, const Amendment& amendment) {
  return std::find(side.begin(), side.end(), amendment.cell) != side.end();
}

void join_those_of(const Equation& equation, std::vector<Cause>& causes) {
  const auto is_counted = [&](const Cause& cause) { return counts(equation, cause); };
  const auto first = std::find_if(causes.begin(), causes.end(), is_counted);
  const auto others = std::stable_partition(first + 1, causes.end(), std::not_fn(is_counted));
  std::for_each(others, causes.end(),
                [&](const Cause& other) { first->insert(first->end(), other.begin(), other.end()); });
  causes.erase(others, causes.end());
}

}  // namespace

bool counts(const Equation& equation, const Cause& cause) {
  return std::any_of(cause.begin(), cause.end(), [&](const Amendment& each) {
    return is_counted(equation.left, each) || is_counted(equation.right, each);
  });
}

std::vector<Cause> tied_causes(const Diagnosis& diagnosis, std::span<const Equation> equations) {
  const auto& broken = diagnosis.broken;
  const auto breaks_none = [&](const Cause& cause) {
    return std::none_of(broken.begin(), broken.end(),
                        [&](EquationIndex index) { return counts(equations[index], cause); });
  };
  std::vector<Cause> causes = diagnosis.causes;
  for (std::size_t index = 0; index < equations.size(); ++index) {
    const Equation& equation = equations[index];
    const bool holds = std::find(broken.begin(), broken.end(), index) == broken.end();
    const auto hangs_on_it = [&](const Cause& cause) { return counts(equation, cause) && breaks_none(cause); };
    if (holds && std::any_of(causes.begin(), causes.end(), hangs_on_it)) join_those_of(equation, causes);
  }
  return causes;
}

}  // namespace gouji
