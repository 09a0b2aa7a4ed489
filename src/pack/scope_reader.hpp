// Stage: pack. For which reports packs and rules are: `editions`, `years` and `when`. What the head of a pack says
// holds for its rules; a rule may only narrow it.
#pragma once

#include "pack/rule_source.hpp"

namespace gouji {

/// The `editions` and `years` of a pack's head; without the key, all. Throws yaml::Fault.
[[nodiscard]] std::span<const Edition> read_editions(const yaml::File& file, const yaml::Node& map, LoadedPack& pack);
[[nodiscard]] Years read_years(const yaml::File& file, const yaml::Node& map);

/// Fills in `editions` and `when` of a rule. Throws yaml::Fault.
void read_scope(const RuleSource& source, Rule& rule);

}  // namespace gouji
