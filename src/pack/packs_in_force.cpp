#include "pack/packs_in_force.hpp"

#include <algorithm>

#include "text/edit_distance.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t deepest_chain = 8;

template <typename List>
auto with_id(const List& list, std::string_view id) {
  return std::find_if(list.begin(), list.end(), [id](const auto& each) { return each.id == id; });
}

bool is_word(std::string_view name) {
  return name.find('/') == std::string_view::npos;
}

bool overlap(std::span<const Edition> a, std::span<const Edition> b) {
  const auto is_in_b = [b](Edition edition) { return std::find(b.begin(), b.end(), edition) != b.end(); };
  return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), is_in_b);
}

fs::path resolved(const fs::path& folder) {
  std::error_code ignored;
  fs::path path = fs::weakly_canonical(folder, ignored);
  return path.has_filename() ? path : path.parent_path();
}

bool is_pack(const fs::path& folder) {
  std::error_code ignored;
  return fs::exists(folder / "pack.yaml", ignored);
}

yaml::Said unknown_pack(const std::string& name, const std::string& nearest) {
  const bool has_nearest = !nearest.empty();
  return {"没有名为“" + name + "”的规则包" + (has_nearest ? "；是不是“" + nearest + "”？" : "；文件夹请写成 ./" + name),
          "no pack is named “" + name + "”" +
              (has_nearest ? "; did you mean “" + nearest + "”?" : "; a folder is written ./" + name)};
}

yaml::Said known_rule(const Rule& rule, const Pack& pack) {
  const std::string id(rule.id);
  const std::string name(pack.id);
  return {"规则“" + id + "”在规则包“" + name + "”里已经有了，适用的格式也有重合",
          "the rule “" + id + "” is in the pack “" + name + "” already, for some of the same editions"};
}

yaml::Said known_pack(const Pack& pack) {
  const std::string id(pack.id);
  return {"已经有名为“" + id + "”的规则包", "another pack is named “" + id + "” already"};
}

/// A pack, and where its names stand; nowhere, where it is one of the program's own.
struct Placed {
  const Pack& pack;
  const PackPlaces* places;
};

/// The fault stands in the pack that was loaded last; the program's own have none with each other.
void check_apart(const Placed& added, const Placed& other) {
  if (added.pack.id == other.pack.id) {
    (added.places != nullptr ? added : other).places->id.fail(known_pack(added.pack));
  }
  for (std::size_t i = 0; i < added.pack.rules.size(); ++i) {
    const Rule& rule = added.pack.rules[i];
    const auto same = with_id(other.pack.rules, rule.id);
    if (same == other.pack.rules.end() || !overlap(rule.editions, same->editions)) continue;
    if (added.places != nullptr) added.places->rules[i].fail(known_rule(rule, other.pack));
    const auto number = static_cast<std::size_t>(same - other.pack.rules.begin());
    other.places->rules[number].fail(known_rule(rule, added.pack));
  }
}

}  // namespace

PacksInForce::PacksInForce(const ShippedPacks& shipped) : shipped_(shipped) {
  for (const Pack& pack : shipped.builtin) in_force_.push_back({.pack = pack, .is_builtin = true});
}

PacksInForce::PacksInForce(const ShippedPacks& shipped, const std::vector<std::string>& wanted)
    : PacksInForce(shipped) {
  for (const std::string& each : wanted) take(each);
}

std::vector<Pack> PacksInForce::all() const {
  std::vector<Pack> packs;
  packs.reserve(in_force_.size());
  for (const PackInForce& each : in_force_) packs.push_back(each.pack);
  return packs;
}

void PacksInForce::take(const std::string& wanted) {
  if (is_word(wanted) && take_shipped(wanted)) return;
  const std::string nearest = is_word(wanted) && !is_pack(wanted) ? nearest_to(wanted) : std::string();
  if (!nearest.empty()) throw yaml::Fault(wanted + "/pack.yaml", 1, 1, unknown_pack(wanted, nearest));
  take_folder(wanted, {.shown = wanted});
}

std::string_view PacksInForce::take_folder(const fs::path& folder, const AskedFolder& asked) {
  const fs::path path = resolved(folder);
  if (const auto known = folders_.find(path); known != folders_.end()) return known->second;
  const LoadedPack& loaded = loaded_.emplace_back(load_pack(folder));
  folders_.emplace(path, loaded.pack().id);
  open_.push_back({path, std::string(loaded.pack().id)});
  std::vector<std::string_view> bases;
  for (std::size_t i = 0; i < loaded.pack().extends.size(); ++i)
    bases.push_back(take_extended(loaded, i, folder, asked.shown));
  open_.pop_back();
  put_in_force({.pack = loaded.pack(),
                .overlays = loaded.overlays(),
                .bases = std::move(bases),
                .folder = asked.shown,
                .asked_at = asked.asked_at},
               &loaded.places());
  return loaded.pack().id;
}

std::string_view PacksInForce::take_extended(const LoadedPack& pack, std::size_t number, const fs::path& folder,
                                             const std::string& shown) {
  const std::string_view named = pack.pack().extends[number];
  const std::string name(named);
  const yaml::Place& place = pack.places().extends[number];
  if (is_word(name)) {
    if (!take_shipped(name)) place.fail(unknown_pack(name, nearest_to(name)));
    return named;
  }
  const fs::path extended = resolved(folder / name);
  check_cycle(extended, place);
  if (open_.size() >= deepest_chain) {
    place.fail({"规则包一个接一个地扩展，最多 8 层", "expected packs to extend each other 8 deep at most"});
  }
  if (!is_pack(extended)) {
    place.fail({"文件夹“" + name + "”里没有规则包", "there is no pack in the folder “" + name + "”"});
  }
  return take_folder(extended, {.shown = (fs::path(shown) / name).lexically_normal().generic_string()});
}

void PacksInForce::check_cycle(const fs::path& folder, const yaml::Place& place) const {
  const auto first =
      std::find_if(open_.begin(), open_.end(), [&folder](const Open& each) { return each.folder == folder; });
  if (first == open_.end()) return;
  std::string chain;
  for (auto each = first; each != open_.end(); ++each) chain += each->id + " → ";
  chain += first->id;
  place.fail({"规则包绕圈扩展：" + chain, "packs extend each other in a circle: " + chain});
}

bool PacksInForce::take_shipped(std::string_view id, const SettingPlace& asked_at) {
  if (with_id(shipped_.builtin, id) != shipped_.builtin.end()) return true;  // in force from the beginning
  const auto local = with_id(shipped_.local, id);
  if (local == shipped_.local.end()) return false;
  const bool is_known = std::any_of(in_force_.begin(), in_force_.end(),
                                    [&](const PackInForce& each) { return each.pack.id == id && each.folder.empty(); });
  if (!is_known) put_in_force({.pack = *local, .asked_at = asked_at}, nullptr);
  return true;
}

void PacksInForce::put_in_force(PackInForce added, const PackPlaces* places) {
  for (const PackInForce& other : in_force_) {
    const auto found = places_.find(other.pack.id);
    check_apart({added.pack, places}, {other.pack, found == places_.end() ? nullptr : found->second});
  }
  if (places != nullptr) places_.emplace(added.pack.id, places);
  in_force_.push_back(std::move(added));
}

std::string PacksInForce::nearest_to(std::string_view name) const {
  std::string_view nearest;
  auto least = static_cast<std::uint32_t>(std::max<std::size_t>(name.size() / 3, 2)) + 1;  // two letters may be swapped
  for (const auto packs : {shipped_.builtin, shipped_.local}) {
    for (const Pack& pack : packs) {
      const std::uint32_t distance = edit_distance(name, pack.id, least);
      if (distance >= least) continue;
      least = distance;
      nearest = pack.id;
    }
  }
  return std::string(nearest);
}

}  // namespace gouji
