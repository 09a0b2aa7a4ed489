// Stage: pack. What a rule of kind similarity says besides what all rules say: which prose is compared, and from where
// on two reports are alike.
#pragma once

#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// Reads them from the mapping of a rule. Throws yaml::Fault.
[[nodiscard]] Likeness likeness_in(const yaml::File& file, const yaml::Node& map, LoadedPack& pack);

}  // namespace gouji
