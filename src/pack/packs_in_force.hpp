// Stage: pack. The packs that a run works with: those built in, those asked for, and those that these extend; each
// once, and each rule once.
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "pack/loader.hpp"

namespace gouji {

/// The packs that come with the program: built-in ones are always in force, local ones where asked for by name.
struct ShippedPacks {
  std::span<const Pack> builtin;
  std::span<const Pack> local;
};

/// A name without “/” that a pack of the program has is that pack; anything else is a folder.
class PacksInForce {
 public:
  /// Throws yaml::Fault.
  PacksInForce(const ShippedPacks& shipped, const std::vector<std::string>& wanted);

  /// A pack stands behind those that it extends, whose storage is kept here.
  [[nodiscard]] const std::vector<Pack>& all() const { return all_; }

 private:
  /// A pack that is being loaded, with those that it extends.
  struct Open {
    std::filesystem::path folder;
    std::string id;
  };

  void take(const std::string& wanted);
  void take_folder(const std::filesystem::path& folder);
  void take_extended(const LoadedPack& pack, std::size_t number, const std::filesystem::path& folder);
  [[nodiscard]] bool take_shipped(std::string_view id);
  void put_in_force(const Pack& pack, const PackPlaces* places);
  void check_cycle(const std::filesystem::path& folder, const yaml::Place& place) const;
  [[nodiscard]] std::string nearest_to(std::string_view name) const;

  ShippedPacks shipped_;
  std::vector<Open> open_;
  std::vector<std::filesystem::path> folders_;  ///< that were loaded
  std::deque<LoadedPack> loaded_;
  std::map<std::string_view, const PackPlaces*> places_;  ///< of loaded packs, by their ids
  std::vector<Pack> all_;
};

}  // namespace gouji
