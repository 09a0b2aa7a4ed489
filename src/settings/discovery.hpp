// Stage: settings. Where the configuration of a file stands: gouji.yaml in its folder or the nearest above.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "settings/configuration.hpp"

namespace gouji {

inline constexpr std::string_view configuration_name = "gouji.yaml";

/// The absolute path of the nearest gouji.yaml, from `folder` upwards.
[[nodiscard]] std::optional<std::filesystem::path> find_configuration(const std::filesystem::path& folder);

/// As its user would call it: relative below the current folder, else absolute.
[[nodiscard]] std::string shown_path(const std::filesystem::path& path);

/// Reads the file. Throws yaml::Fault.
[[nodiscard]] Configuration open_configuration(const std::filesystem::path& path);

}  // namespace gouji
