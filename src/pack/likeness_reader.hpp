// Stage: pack. What a rule of kind similarity says besides what all rules say: which prose is compared, and from where
// on two reports are alike.
#pragma once

#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// Reads them from the mapping of a rule. Throws yaml::Fault.
[[nodiscard]] Likeness likeness_in(const yaml::File& file, const yaml::Node& map, LoadedPack& pack);

/// The phrases of a list, folded as the sentences of a report are.
[[nodiscard]] std::vector<std::string_view> phrases_in(const yaml::File& file, const yaml::Node& map,
                                                       std::string_view key, LoadedPack& pack);
/// As a rule has them: so that none hides in another.
[[nodiscard]] std::span<const std::string_view> longest_first(std::vector<std::string_view> phrases, LoadedPack& pack);

}  // namespace gouji
