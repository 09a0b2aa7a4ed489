// Stage: settings. A rule as it holds for a file, with what made it so.
#pragma once

#include <string_view>
#include <vector>

#include "pack/rule.hpp"
#include "settings/rule_change.hpp"

namespace gouji {

struct EffectiveRule {
  Rule rule;
  std::string_view pack;          ///< the id of the one that the rule comes from
  std::vector<LevelStep> levels;  ///< its pack's own first; the last holds
  std::vector<RuleChange> changes;
  Rule origin;  ///< as its pack has it

  [[nodiscard]] bool is_off() const { return !levels.back().level; }
  [[nodiscard]] bool is_changed() const { return levels.size() > 1 || !changes.empty(); }
};

}  // namespace gouji
