// Stage: settings. What was done to a rule, for whoever asks why it is as it is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "finding/waiver.hpp"

namespace gouji {

/// What one key of an overlay changed, besides the level.
struct RuleChange {
  enum class What : std::uint8_t { tolerance, list, message, hint };

  What what = What::tolerance;
  std::string list{};                ///< as the overlay names it: “words+ labels”
  std::vector<std::string> added{};  ///< to the list
  std::string pack{};                ///< whose overlay it is
  std::string reason{};
  SettingPlace place{};

  friend bool operator==(const RuleChange&, const RuleChange&) = default;
};

/// One word on a rule's level. Later ones overrule earlier ones.
struct LevelStep {
  enum class By : std::uint8_t { pack, overlay, configuration, command_line };

  By by = By::pack;
  std::optional<Level> level;  ///< none: off
  std::string pack{};          ///< of `pack` and `overlay`
  std::string reason{};        ///< of `overlay`
  SettingPlace place{};        ///< of `overlay` and `configuration`

  friend bool operator==(const LevelStep&, const LevelStep&) = default;
};

}  // namespace gouji
