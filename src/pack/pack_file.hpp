// Stage: pack. One YAML file of a pack as text, named as its author knows it: "wuwei/sections/overview-too-long.yaml".
#pragma once

#include <filesystem>

#include "yaml/yaml.hpp"

namespace gouji {

/// Throws yaml::Fault where it cannot be read or is too large.
[[nodiscard]] yaml::File open_pack_file(const std::filesystem::path& path, const std::filesystem::path& folder);

}  // namespace gouji
