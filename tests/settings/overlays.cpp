#include "settings/overlays.hpp"

#include "check/builtin.hpp"
#include "yaml/fault.hpp"

namespace gouji::test {

OverlayPacks::OverlayPacks() {
  sources_.reserve(8);
  for (const Pack& pack : builtin_packs()) packs_.push_back({.pack = pack, .is_builtin = true});
}

OverlayPacks& OverlayPacks::add(const char* id, const std::vector<std::string>& texts) {
  std::vector<OverlaySource>& sources = sources_.emplace_back();
  int number = 0;
  for (const std::string& text : texts) {
    sources.push_back({std::string(id) + "/" + std::to_string(++number) + ".yaml", text});
  }
  packs_.push_back({.pack = {.id = id, .version = "1.0.0"}, .overlays = sources, .folder = id});
  return *this;
}

EffectiveRules OverlayPacks::rules(const std::vector<LevelSetting>& configured,
                                   const std::vector<LevelSetting>& commanded) const {
  return {packs_, configured, commanded};
}

std::string OverlayPacks::outcome() const {
  try {
    (void)rules();
    return "ok";
  } catch (const yaml::Fault& fault) {
    return fault.file + ":" + std::to_string(fault.line) + ":" + std::to_string(fault.column) + ": " +
           fault.message.zh + (fault.suggestion.empty() ? "" : "；是否要写“" + fault.suggestion + "”？");
  }
}

std::vector<const EffectiveRule*> named(const EffectiveRules& rules, std::string_view id) {
  std::vector<const EffectiveRule*> found;
  for (const EffectiveRule& each : rules.rules()) {
    if (each.rule.id == id) found.push_back(&each);
  }
  return found;
}

}  // namespace gouji::test
