#include "pack/word_pattern_reader.hpp"

namespace gouji {

WordPattern read_word_pattern(const yaml::File& file, const yaml::Node& node, LoadedPack& pack) {
  PatternParts parts = parts_of_pattern(pack.keep(yaml::scalar(file, node)));
  if (!is_pattern(parts)) {
    yaml::fail(file, node,
               yaml::expected({"词语：任选其一的用“/”隔开，须同时出现的用“+”连接，符号两边都要有词语",
                               "words with “/” between alternatives and “+” between what stands together"}));
  }
  std::vector<WordGroup> groups;
  groups.reserve(parts.size());
  for (auto& words : parts) groups.push_back({pack.keep(std::move(words))});
  return {pack.keep(std::move(groups))};
}

}  // namespace gouji
