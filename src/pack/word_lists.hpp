// Stage: pack. The key `words` of a rule: lists of words that its kind looks for in the report.
#pragma once

#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// Each of the kind's lists, once and not empty; none where the kind needs none.
[[nodiscard]] std::vector<WordList> read_word_lists(const yaml::File& file, const yaml::Node& map, Kind kind,
                                                    LoadedPack& pack);

}  // namespace gouji
