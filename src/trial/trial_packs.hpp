// Stage: trial. The packs that a test of one pack runs with: those built in, and the pack with all that it extends and
// changes, as `gouji check --pack` has them. A pack of the program given by its folder takes the place of the built
// one.
#pragma once

#include <optional>
#include <vector>

#include "settings/effective.hpp"
#include "trial/pack_tests.hpp"

namespace gouji {

class TrialPacks {
 public:
  /// Throws yaml::Fault.
  explicit TrialPacks(const PackTests& tests);
  TrialPacks(const TrialPacks&) = delete;
  TrialPacks& operator=(const TrialPacks&) = delete;

  [[nodiscard]] std::span<const Pack> all() const;

 private:
  std::vector<Pack> replaced_;
  PacksInForce in_force_;
  std::optional<EffectiveRules> rules_;
};

}  // namespace gouji
