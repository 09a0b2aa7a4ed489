// Stage: pack. One YAML file as one rule.
#pragma once

#include "pack/loader.hpp"
#include "pack/yaml.hpp"

namespace gouji {

/// Throws PackError when anything is missing, unknown or contradictory.
[[nodiscard]] Rule read_rule(const yaml::File& file, LoadedPack& pack);

}  // namespace gouji
