// Stage: pack. The keys of rules on prose: `topics` with their words, `in`, `or_in`, `expect`, `when`.
#pragma once

#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// Throws yaml::Fault when anything is missing, unknown or contradictory.
[[nodiscard]] Prose read_prose(const yaml::File& file, const yaml::Node& rule, Kind kind, LoadedPack& pack);

}  // namespace gouji
