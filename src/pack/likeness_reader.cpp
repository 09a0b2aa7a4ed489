#include "pack/likeness_reader.hpp"

#include <algorithm>

#include "pack/named.hpp"
#include "text/fold.hpp"

namespace gouji {
namespace {

std::vector<SectionId> sections(const yaml::File& file, const yaml::Node& map) {
  std::vector<SectionId> found = read_list_of<SectionId>(file, map, "sections");
  if (found.empty()) {
    yaml::fail(file, map["sections"], {"“sections”至少要写一个部分", "expected “sections” with one section at least"});
  }
  return found;
}

/// Folded, as the sentences of a report are; the longest first, so that none hides in another.
std::vector<std::string_view> phrases(const yaml::File& file, const yaml::Node& map, LoadedPack& pack) {
  std::vector<std::string_view> found;
  for (const yaml::Node& entry : yaml::list(file, map, "phrases")) {
    const std::string phrase = fold(yaml::scalar(file, entry));
    if (phrase.empty()) yaml::fail(file, entry, yaml::expected({"一段文字", "words"}));
    found.push_back(pack.keep(phrase));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
  return found;
}

}  // namespace

Likeness likeness_in(const yaml::File& file, const yaml::Node& map, LoadedPack& pack) {
  return {.sections = pack.keep(sections(file, map)),
          .percent = yaml::number(file, map, "percent", 100),
          .characters = yaml::number(file, map, "characters", 9999),
          .phrases = pack.keep(phrases(file, map, pack))};
}

}  // namespace gouji
