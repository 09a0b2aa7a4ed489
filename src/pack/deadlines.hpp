// Stage: pack. The key `deadlines` of a rule: until which day of the next year which organs publish.
#pragma once

#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// In the order they stand; a rule on late publication needs at least one, others take none.
[[nodiscard]] std::vector<Deadline> read_deadlines(const yaml::File& file, const YAML::Node& map, Matter matter,
                                                   LoadedPack& pack);

/// One of them.
[[nodiscard]] Deadline read_deadline(const yaml::File& file, const YAML::Node& entry, LoadedPack& pack);

}  // namespace gouji
