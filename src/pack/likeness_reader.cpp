#include "pack/likeness_reader.hpp"

#include <algorithm>

#include "text/fold.hpp"

namespace gouji {
namespace {

/// An integer from 1 to `most`, of at most four digits.
int number(const yaml::File& file, const YAML::Node& map, std::string_view key, int most) {
  const std::string text = yaml::text(file, map, key);
  const bool digits = !text.empty() && text.size() <= 4 &&
                      std::all_of(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; });
  const int value = digits ? std::stoi(text) : 0;
  if (value < 1 || most < value) {
    yaml::fail(file, map[std::string(key)], "expected a number from 1 to " + std::to_string(most));
  }
  return value;
}

std::vector<SectionId> sections(const yaml::File& file, const YAML::Node& map) {
  std::vector<SectionId> found;
  for (const YAML::Node& entry : yaml::list(file, map, "sections")) {
    const auto section = section_named(yaml::scalar(file, entry));
    if (!section) yaml::fail(file, entry, "expected a section: overview, disclosure, applications and so on");
    found.push_back(*section);
  }
  if (found.empty()) yaml::fail(file, map, "expected “sections” with one section at least");
  return found;
}

/// Folded, as the sentences of a report are; the longest first, so that none hides in another.
std::vector<std::string_view> phrases(const yaml::File& file, const YAML::Node& map, LoadedPack& pack) {
  std::vector<std::string_view> found;
  for (const YAML::Node& entry : yaml::list(file, map, "phrases")) {
    const std::string phrase = fold(yaml::scalar(file, entry));
    if (phrase.empty()) yaml::fail(file, entry, "expected words");
    found.push_back(pack.keep(phrase));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
  return found;
}

}  // namespace

Likeness likeness_in(const yaml::File& file, const YAML::Node& map, LoadedPack& pack) {
  return {.sections = pack.keep(sections(file, map)),
          .percent = number(file, map, "percent", 100),
          .characters = number(file, map, "characters", 9999),
          .phrases = pack.keep(phrases(file, map, pack))};
}

}  // namespace gouji
