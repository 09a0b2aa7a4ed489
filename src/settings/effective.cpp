#include "settings/effective.hpp"

#include <algorithm>

#include "settings/overlay.hpp"

namespace gouji {
namespace {

OverlayOwner owner_of(const PackInForce& pack, std::span<const PackInForce> all) {
  OverlayOwner owner{.pack = pack.pack.id, .bases = pack.bases};
  for (const PackInForce& each : all) {
    if (each.is_builtin) owner.bases.push_back(each.pack.id);
  }
  return owner;
}

}  // namespace

EffectiveRules::EffectiveRules(std::span<const PackInForce> packs, std::span<const LevelSetting> configured,
                               std::span<const LevelSetting> commanded) {
  for (const PackInForce& each : packs) {
    for (const Rule& rule : each.pack.rules) {
      const LevelStep own{.by = LevelStep::By::pack, .level = rule.level, .pack = std::string(each.pack.id)};
      rules_.push_back({.rule = rule, .pack = each.pack.id, .levels = {own}, .changes = {}, .origin = rule});
    }
  }
  apply_overlays(packs);
  set_levels(configured, LevelStep::By::configuration);
  set_levels(commanded, LevelStep::By::command_line);
  gather(packs);
}

void EffectiveRules::apply_overlays(std::span<const PackInForce> packs) {
  for (const PackInForce& each : packs) {
    const OverlayOwner owner = owner_of(each, packs);
    for (const OverlaySource& overlay : each.overlays) {
      apply_overlay({overlay.name, overlay.text}, owner, rules_, storage_);
    }
  }
}

void EffectiveRules::set_levels(std::span<const LevelSetting> settings, LevelStep::By by) {
  for (const LevelSetting& setting : settings) {
    for (EffectiveRule& each : rules_) {
      if (each.rule.id != setting.rule) continue;
      each.levels.push_back({.by = by, .level = setting.level, .place = setting.place});
      if (setting.level) each.rule.level = *setting.level;
      each.rule.is_level_set = true;
    }
  }
}

void EffectiveRules::gather(std::span<const PackInForce> packs) {
  for (const PackInForce& each : packs) {
    std::vector<Rule> rules;
    for (const EffectiveRule& rule : rules_) {
      if (rule.pack == each.pack.id) rules.push_back(rule.rule);
    }
    packs_.push_back(each.pack);
    packs_.back().rules = storage_.keep(std::move(rules));
  }
}

std::vector<std::string> EffectiveRules::off() const {
  std::vector<std::string> ids;
  for (const EffectiveRule& each : rules_) {
    if (each.is_off()) ids.emplace_back(each.rule.id);
  }
  return ids;
}

}  // namespace gouji
