// Stage: pack. What a rule on prose and tables holds against each other: its `figures`.
#pragma once

#include <vector>

#include "pack/counterpart.hpp"
#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// The `figures` of the rule: subjects of sentences, each with its table, column and readings. Throws yaml::Fault.
[[nodiscard]] std::vector<Counterpart> read_counterparts(const yaml::File& file, const yaml::Node& rule,
                                                         LoadedPack& pack);

}  // namespace gouji
