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

/// The `readings` of one subject, which name row.column of the table.
[[nodiscard]] std::span<const Admissible> read_readings(const yaml::File& file, const yaml::Node& map, TableId table,
                                                        LoadedPack& pack);

}  // namespace gouji
