// Stage: pack. What a rule over figures says of them: its table, range, expression and the cell that is at fault.
#pragma once

#include <vector>

#include "pack/rule_source.hpp"

namespace gouji {

/// What the names of an expression are of, and what it must be fit for.
struct ExpressionPlace {
  TableId table{};
  Range range = Range::none;
  Kind kind{};
};

/// The steps of the expression that stands at `node`. Throws yaml::Fault.
[[nodiscard]] std::vector<Step> read_steps(const yaml::File& file, const yaml::Node& node,
                                           const ExpressionPlace& place);

/// Fills in `table`, `range`, `expression`, `at` and `precedence` of a rule whose kind is known. Throws yaml::Fault.
void read_expression(const RuleSource& source, Rule& rule);

}  // namespace gouji
