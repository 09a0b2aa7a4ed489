// Stage: pack. The key `deadlines` of a rule: until which day of the next year which organs publish.
#pragma once

#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// Of a rule whose matter and editions are known, in the order they stand; one on late publication needs at least one,
/// others take none.
[[nodiscard]] std::vector<Deadline> read_deadlines(const yaml::File& file, const yaml::Node& map, const Rule& rule,
                                                   LoadedPack& pack);

}  // namespace gouji
