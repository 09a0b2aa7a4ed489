// Stage: pack. The key `accept` of a rule: other wordings of titles and labels that are right.
#pragma once

#include "pack/rule_source.hpp"

namespace gouji {

/// Those of a rule whose kind and matter are known; none where it has no such key. An overlay has them at `accept+`.
/// Throws yaml::Fault.
[[nodiscard]] std::span<const Accepted> read_accepted(const RuleSource& source, const Rule& rule,
                                                      std::string_view key = "accept");

}  // namespace gouji
