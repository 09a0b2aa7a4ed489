// Stage: pack. Patterns of words as a pack writes them.
#pragma once

#include "pack/loader.hpp"
#include "pack/word_pattern.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// Throws yaml::Fault where a word or a group is empty.
[[nodiscard]] WordPattern read_word_pattern(const yaml::File& file, const yaml::Node& node, LoadedPack& pack);

}  // namespace gouji
