#include "cli/packs.hpp"

#include <algorithm>

#include "check/builtin.hpp"
#include "settings/discovery.hpp"
#include "settings/source.hpp"
#include "settings/suggestion.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

/// Those that are in force only where they are asked for.
std::span<const Pack> local_packs() {
  return {};
}

std::vector<std::string_view> names_of_local_packs() {
  std::vector<std::string_view> names;
  for (const Pack& pack : local_packs()) names.push_back(pack.id);
  return names;
}

}  // namespace

Packs::Packs(const Configuration* configuration, const std::vector<std::string>& named) {
  for (const Pack& pack : builtin_packs()) in_force_.push_back({.pack = pack, .is_builtin = true});
  if (configuration != nullptr) {
    for (const PackSetting& setting : configuration->packs) add(*configuration, setting);
  }
  for (const std::string& name : named) {
    if (!add_local(name, {})) add_folder(name, name, {});
  }
}

void Packs::add(const Configuration& configuration, const PackSetting& setting) {
  if (add_local(setting.name, setting.place)) return;
  const fs::path folder = configuration.beside(setting.name).lexically_normal();
  std::error_code ignored;
  if (!fs::is_directory(folder, ignored)) {
    fail_at_place(configuration.source, setting.place,
                  {"没有规则包“" + setting.name + "”：既不是随程序提供的规则包，gouji.yaml 旁边也没有这个文件夹",
                   "no pack is named “" + setting.name + "”, and beside gouji.yaml there is no such folder"},
                  nearest(setting.name, names_of_local_packs()));
  }
  add_folder(folder, shown_path(folder), setting.place);
}

bool Packs::add_local(std::string_view name, const SettingPlace& place) {
  const auto packs = local_packs();
  const auto found = std::find_if(packs.begin(), packs.end(), [name](const Pack& pack) { return pack.id == name; });
  if (found == packs.end()) return false;
  const bool is_known =
      std::any_of(in_force_.begin(), in_force_.end(), [name](const PackInForce& each) { return each.pack.id == name; });
  if (!is_known) in_force_.push_back({.pack = *found, .place = place});
  return true;
}

void Packs::add_folder(const fs::path& folder, const std::string& shown, const SettingPlace& place) {
  std::error_code ignored;
  const fs::path whole = fs::weakly_canonical(folder, ignored);
  if (std::find(folders_.begin(), folders_.end(), whole) != folders_.end()) return;
  folders_.push_back(whole);
  const LoadedPack& loaded = loaded_.emplace_back(load_pack(folder));
  const std::string id(loaded.pack().id);
  const bool is_taken =
      std::any_of(in_force_.begin(), in_force_.end(), [&](const PackInForce& each) { return each.pack.id == id; });
  if (is_taken) {
    throw yaml::Fault((folder.filename() / "pack.yaml").generic_string(), 1, 1,
                      {"另一个规则包也叫“" + id + "”", "another pack is named “" + id + "”, too"});
  }
  in_force_.push_back({.pack = loaded.pack(), .overlays = loaded.overlays(), .folder = shown, .place = place});
}

std::vector<Pack> Packs::all() const {
  std::vector<Pack> packs;
  for (const PackInForce& each : in_force_) packs.push_back(each.pack);
  return packs;
}

}  // namespace gouji
