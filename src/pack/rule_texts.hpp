// Stage: pack. The words of a rule: what it cites, its title, message, hint and rationale.
#pragma once

#include "pack/rule_source.hpp"

namespace gouji {

/// Fills in the texts of a rule whose kind and expression are known; placeholders must be of what it can tell. Throws
/// yaml::Fault.
void read_texts(const RuleSource& source, Rule& rule);

/// One of them: `message` or `hint`.
[[nodiscard]] Words read_text(const RuleSource& source, Rule& rule, std::string_view key);

}  // namespace gouji
