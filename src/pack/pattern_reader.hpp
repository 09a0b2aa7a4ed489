// Stage: pack. What a rule of kind pattern says besides what all rules say: the text, and where it is looked for.
#pragma once

#include "pack/rule_source.hpp"

namespace gouji {

/// Fills in `pattern` and the place in `prose`; other kinds take no such key. Throws yaml::Fault.
void read_pattern(const RuleSource& source, Rule& rule);

}  // namespace gouji
