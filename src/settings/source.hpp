// Stage: settings. A YAML file of settings while it is read: where its values stand, and faults there.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "finding/waiver.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

[[nodiscard]] SettingPlace setting_place(const yaml::File& file, const yaml::Node& node);

/// A fault of something that was read before; `meant` is the known name that a misspelt one is near to.
[[noreturn]] void fail_at_place(const yaml::File& file, const SettingPlace& place, yaml::Said message,
                                std::string_view meant = {});

/// The key as it stands in its mapping, for faults of what is behind it; the mapping where it is absent.
[[nodiscard]] yaml::Node key_of(const yaml::Node& map, std::string_view key);

/// The entries of a list; a fault where the key has none or anything else.
[[nodiscard]] std::vector<yaml::Node> filled_list(const yaml::File& file, const yaml::Node& map, std::string_view key);

/// The entries of the mapping behind a key, none of them twice; a fault where it is empty or anything else.
[[nodiscard]] std::vector<yaml::Entry> filled_map(const yaml::File& file, const yaml::Node& map, std::string_view key);

}  // namespace gouji
