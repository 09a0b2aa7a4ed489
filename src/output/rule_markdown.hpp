// Stage: output. The page of a rule in docs/rules, generated from the YAML of the rule and of its tests.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "output/rule_examples.hpp"
#include "pack/rule.hpp"

namespace gouji {

/// Empty where no pack has the rule; told once for each pack that has it.
[[nodiscard]] std::string print_rule_markdown(std::span<const Pack> packs, std::span<const RuleExamples> examples,
                                              std::string_view id);

}  // namespace gouji
