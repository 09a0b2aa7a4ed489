// Stage: pack. What pack.yaml says: the pack's name, version and authority, for which reports its rules are, and which
// packs are in force with it.
#pragma once

#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// All but the rules and the hash; the places of its names go to the loaded pack. Throws yaml::Fault.
[[nodiscard]] Pack read_head(const yaml::File& file, LoadedPack& loaded);

}  // namespace gouji
