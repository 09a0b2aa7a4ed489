// Stage: settings. The rules as they hold for files with the same settings: those of the packs, changed by overlays, at
// the levels that the packs, the overlays, gouji.yaml and the command line set, of which the last counts.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "pack/packs_in_force.hpp"
#include "settings/configuration.hpp"
#include "settings/effective_rule.hpp"

namespace gouji {

class EffectiveRules {
 public:
  /// Both kinds of settings name rules of the packs. Throws yaml::Fault where an overlay is wrong.
  EffectiveRules(std::span<const PackInForce> packs, std::span<const LevelSetting> configured,
                 std::span<const LevelSetting> commanded);

  /// The packs with the rules as they hold; the views last as long as this object and the packs that it was made of.
  [[nodiscard]] std::span<const Pack> packs() const { return packs_; }
  [[nodiscard]] const std::vector<EffectiveRule>& rules() const { return rules_; }
  /// The rules that are off.
  [[nodiscard]] std::vector<std::string> off() const;

 private:
  void apply_overlays(std::span<const PackInForce> packs);
  void set_levels(std::span<const LevelSetting> settings, LevelStep::By by);
  void gather(std::span<const PackInForce> packs);

  LoadedPack storage_;
  std::vector<EffectiveRule> rules_;
  std::vector<Pack> packs_;
};

}  // namespace gouji
