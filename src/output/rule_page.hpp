// Stage: output. A rule for reading on the terminal, and the list of all.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "finding/language.hpp"
#include "output/rule_examples.hpp"
#include "pack/rule.hpp"

namespace gouji {

/// Empty where no pack has the rule. A rule that several packs hold, each for its edition, is told once for each.
[[nodiscard]] std::string print_rule(std::span<const Pack> packs, std::span<const RuleExamples> examples,
                                     std::string_view id, Language language);

/// One line a rule: id, level, editions, title.
[[nodiscard]] std::string print_rule_list(std::span<const Pack> packs, Language language);

/// The same of each pack that is there for whoever asks for it, with its name and how to ask.
[[nodiscard]] std::string print_available_packs(std::span<const Pack> packs, Language language);

}  // namespace gouji
