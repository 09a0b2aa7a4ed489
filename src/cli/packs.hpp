// Stage: cli. The packs of rules that are in force: those of the program, of gouji.yaml and of --pack.
#pragma once

#include <deque>
#include <filesystem>
#include <string>
#include <vector>

#include "pack/loader.hpp"
#include "settings/configuration.hpp"
#include "settings/effective.hpp"

namespace gouji {

class Packs {
 public:
  /// A name is that of a pack that comes with the program, or else a folder: relative to gouji.yaml, or to the current
  /// one where --pack names it. The same pack counts once. Throws yaml::Fault.
  Packs(const Configuration* configuration, const std::vector<std::string>& named);

  [[nodiscard]] const std::vector<PackInForce>& in_force() const { return in_force_; }
  [[nodiscard]] std::vector<Pack> all() const;

 private:
  void add(const Configuration& configuration, const PackSetting& setting);
  /// False where no pack of the program has this name.
  bool add_local(std::string_view name, const SettingPlace& place);
  void add_folder(const std::filesystem::path& folder, const std::string& shown, const SettingPlace& place);

  std::deque<LoadedPack> loaded_;
  std::vector<std::filesystem::path> folders_;
  std::vector<PackInForce> in_force_;
};

}  // namespace gouji
