// Stage: cli. The packs of rules that are in force: those of the program, of gouji.yaml and of --pack.
#pragma once

#include <string>
#include <vector>

#include "pack/packs_in_force.hpp"
#include "settings/configuration.hpp"

namespace gouji {

class Packs {
 public:
  /// A name is that of a pack that comes with the program, or else a folder: relative to gouji.yaml, or to the current
  /// one where --pack names it. The same pack counts once. Throws yaml::Fault.
  Packs(const Configuration* configuration, const std::vector<std::string>& named);

  [[nodiscard]] const std::vector<PackInForce>& in_force() const { return packs_.in_force(); }
  [[nodiscard]] std::vector<Pack> all() const { return packs_.all(); }

 private:
  void take(const Configuration& configuration, const PackSetting& setting);

  PacksInForce packs_;
};

}  // namespace gouji
