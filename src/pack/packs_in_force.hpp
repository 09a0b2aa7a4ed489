// Stage: pack. The packs that a run works with: those built in, those asked for, and those that these extend; each
// once, and each rule once.
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "finding/setting_place.hpp"
#include "pack/loader.hpp"

namespace gouji {

/// The packs that come with the program: built-in ones are always in force, local ones where asked for by name.
struct ShippedPacks {
  std::span<const Pack> builtin;
  std::span<const Pack> local;
};

/// A pack in force. Its overlays may change the rules of built-in packs and of those that it extends.
struct PackInForce {
  Pack pack;
  bool is_builtin = false;
  std::span<const OverlaySource> overlays{};
  std::vector<std::string_view> bases{};  ///< the ids of the packs that it extends
  std::string folder{};                   ///< of a loaded one, as its user calls it
  SettingPlace asked_at{};                ///< where gouji.yaml asks for it
};

/// How the user of a folder calls it, and where gouji.yaml asks for it.
struct AskedFolder {
  std::string shown;
  SettingPlace asked_at{};
};

/// A name without “/” that a pack of the program has is that pack; anything else is a folder.
class PacksInForce {
 public:
  explicit PacksInForce(const ShippedPacks& shipped);
  /// Throws yaml::Fault, as all that takes a pack.
  PacksInForce(const ShippedPacks& shipped, const std::vector<std::string>& wanted);
  PacksInForce(const PacksInForce&) = delete;
  PacksInForce& operator=(const PacksInForce&) = delete;

  void take(const std::string& wanted);
  /// False where no pack of the program has this name.
  [[nodiscard]] bool take_shipped(std::string_view id, const SettingPlace& asked_at = {});
  /// The id of its pack. A folder counts once.
  std::string_view take_folder(const std::filesystem::path& folder, const AskedFolder& asked);

  /// A pack stands behind those that it extends, whose storage is kept here.
  [[nodiscard]] const std::vector<PackInForce>& in_force() const { return in_force_; }
  [[nodiscard]] std::vector<Pack> all() const;
  /// The pack of the program whose name is next to this one; empty where none is near.
  [[nodiscard]] std::string nearest_to(std::string_view name) const;

 private:
  /// A pack that is being loaded, with those that it extends.
  struct Open {
    std::filesystem::path folder;
    std::string id;
  };

  std::string_view take_extended(const LoadedPack& pack, std::size_t number, const std::filesystem::path& folder,
                                 const std::string& shown);
  void put_in_force(PackInForce added, const PackPlaces* places);
  void check_cycle(const std::filesystem::path& folder, const yaml::Place& place) const;

  ShippedPacks shipped_;
  std::vector<Open> open_;
  std::map<std::filesystem::path, std::string_view> folders_;  ///< that were loaded, with the ids of their packs
  std::deque<LoadedPack> loaded_;
  std::map<std::string_view, const PackPlaces*> places_;  ///< of loaded packs, by their ids
  std::vector<PackInForce> in_force_;
};

}  // namespace gouji
