// Stage: pack. What a rule over figures says of them: its table, range, expression and the cell that is at fault.
#pragma once

#include "pack/rule_source.hpp"

namespace gouji {

/// Fills in `table`, `range`, `expression`, `at` and `precedence` of a rule whose kind is known. Throws yaml::Fault.
void read_expression(const RuleSource& source, Rule& rule);

}  // namespace gouji
