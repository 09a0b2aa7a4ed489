// Stage: cli. The examples of the built-in rules, run when the program is built, by tools/compile_examples.
#pragma once

#include <span>

#include "output/rule_examples.hpp"

namespace gouji {

[[nodiscard]] std::span<const RuleExamples> builtin_examples();

}  // namespace gouji
