// Stage: settings. A file of a pack with the key `overlay`: what it changes of a rule that another pack has.
#pragma once

#include <vector>

#include "pack/loader.hpp"
#include "settings/effective_rule.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

inline constexpr std::string_view overlay_keys[] = {"overlay",  "editions", "level",   "tolerance", "words+",
                                                    "accept+",  "phrases+", "topics+", "sections+", "deadlines+",
                                                    "figures+", "message",  "hint",    "reason"};

/// The pack that an overlay stands in, and the packs whose rules it may change.
struct OverlayOwner {
  std::string_view pack;
  std::vector<std::string_view> bases;
};

/// Changes the rules that it is for; one that it is for in some of its editions only is divided by editions. Texts go
/// into `storage`. Throws yaml::Fault.
void apply_overlay(const yaml::File& file, const OverlayOwner& owner, std::vector<EffectiveRule>& rules,
                   LoadedPack& storage);

}  // namespace gouji
