// Tests. A pack of overlays made of texts, upon the packs of the program.
#pragma once

#include <string>
#include <vector>

#include "settings/effective.hpp"

namespace gouji::test {

/// Packs with overlays alone, each the text of a file; their files are named after the pack: “city/1.yaml”.
class OverlayPacks {
 public:
  OverlayPacks();
  OverlayPacks& add(const char* id, const std::vector<std::string>& texts);
  [[nodiscard]] const std::vector<PackInForce>& in_force() const { return packs_; }
  std::vector<PackInForce>& in_force() { return packs_; }

  [[nodiscard]] EffectiveRules rules(const std::vector<LevelSetting>& configured = {},
                                     const std::vector<LevelSetting>& commanded = {}) const;
  /// "file:line:column: message" in Chinese, or "ok".
  [[nodiscard]] std::string outcome() const;

 private:
  std::vector<std::vector<OverlaySource>> sources_;
  std::vector<PackInForce> packs_;
};

/// The rules of this name.
[[nodiscard]] std::vector<const EffectiveRule*> named(const EffectiveRules& rules, std::string_view id);

}  // namespace gouji::test
