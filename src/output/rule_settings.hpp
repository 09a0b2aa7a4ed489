// Stage: output. Why a rule is as it is: its level and who set it, what overlays changed, which waivers speak of it.
#pragma once

#include <span>
#include <string>

#include "finding/language.hpp"
#include "finding/waiver.hpp"
#include "settings/effective_rule.hpp"

namespace gouji {

/// “错误”, “不启用”
[[nodiscard]] std::string_view level_in_words(std::optional<Level> level, Language language);

/// Lines, each indented: the level that holds, then what it overruled, from the last back.
void print_levels(std::string& out, const EffectiveRule& rule, Language language);
void print_changes(std::string& out, const EffectiveRule& rule, Language language);
void print_waivers(std::string& out, const EffectiveRule& rule, std::span<const Waiver> waivers, Date today,
                   Language language);

/// The levels and changes of a rule that is not as its pack has it, with a heading; of others nothing.
[[nodiscard]] std::string print_rule_settings(std::span<const EffectiveRule> rules, std::string_view id,
                                              Language language);

}  // namespace gouji
