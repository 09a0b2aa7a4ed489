// Stage: pack. The keys of rules on prose: `topics` with their words, `in`, `or_in`, `expect`.
#pragma once

#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// The place that `in` names, without topics; the title only where the rule takes it. Throws yaml::Fault.
[[nodiscard]] Prose read_extent(const yaml::File& file, const yaml::Node& rule, bool takes_title);

/// Throws yaml::Fault when anything is missing, unknown or contradictory.
[[nodiscard]] Prose read_prose(const yaml::File& file, const yaml::Node& rule, Kind kind, LoadedPack& pack);

}  // namespace gouji
