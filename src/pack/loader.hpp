// Stage: pack. A folder of YAML as a pack. Everything a rule says is checked here, so that
// checks meet no faulty rule; every fault is named by file, line, column and what was expected.
#pragma once

#include <deque>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "pack/rule.hpp"
#include "yaml/fault.hpp"

namespace gouji {

/// A file of a pack that changes a rule of another one; src/settings reads it.
struct OverlaySource {
  std::string name;
  std::string text;
};

/// Where the names of a pack stand, for faults that show only when packs come together.
struct PackPlaces {
  yaml::Place id;
  std::vector<yaml::Place> extends;
  std::vector<yaml::Place> rules;  ///< their ids
};

/// A pack with the storage that its rules' views lead to.
class LoadedPack {
 public:
  LoadedPack() = default;
  LoadedPack(LoadedPack&&) = default;  // views follow the storage, so there are no copies
  LoadedPack& operator=(LoadedPack&&) = default;

  [[nodiscard]] const Pack& pack() const { return pack_; }
  [[nodiscard]] const std::vector<OverlaySource>& overlays() const { return overlays_; }
  [[nodiscard]] const PackPlaces& places() const { return places_; }
  /// The folder of documents that its tests begin with, as pack.yaml names it: relative to the pack.
  [[nodiscard]] const std::string& fixtures() const { return fixtures_; }

  // For the loader.
  std::string_view keep(std::string text);
  template <typename T>
  std::span<const T> keep(std::vector<T> values) {
    auto kept = std::make_shared<const std::vector<T>>(std::move(values));
    arrays_.push_back(kept);
    return *kept;
  }
  void set(Pack pack) { pack_ = pack; }
  void add(OverlaySource overlay) { overlays_.push_back(std::move(overlay)); }
  PackPlaces& places() { return places_; }
  void set_fixtures(std::string folder) { fixtures_ = std::move(folder); }

 private:
  std::deque<std::string> texts_;
  std::vector<std::shared_ptr<const void>> arrays_;
  std::vector<OverlaySource> overlays_;
  Pack pack_;
  PackPlaces places_;
  std::string fixtures_;
};

/// Reads `folder`/pack.yaml and every other .yaml below it, in the order of their paths. Throws yaml::Fault.
[[nodiscard]] LoadedPack load_pack(const std::filesystem::path& folder);

}  // namespace gouji
