// Stage: pack. One YAML file as one rule.
#pragma once

#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// `known` are the pack's rules so far, whose ids are taken. Throws yaml::Fault when anything is missing, unknown or
/// contradictory.
[[nodiscard]] Rule read_rule(const yaml::File& file, LoadedPack& pack, std::span<const Rule> known);

}  // namespace gouji
