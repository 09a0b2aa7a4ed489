#include "pack/word_lists.hpp"

#include <algorithm>

#include "pack/kinds.hpp"

namespace gouji {
namespace {

std::string listed(std::span<const std::string_view> names) {
  std::string text;
  for (std::string_view name : names) text += (text.empty() ? "" : ", ") + std::string(name);
  return text;
}

std::vector<std::string_view> read_words(const yaml::File& file, const YAML::Node& lists, std::string_view name,
                                         LoadedPack& pack) {
  std::vector<std::string_view> words;
  for (const YAML::Node& word : yaml::list(file, lists, name)) {
    const std::string text = yaml::scalar(file, word);
    if (text.empty()) yaml::fail(file, word, "expected a word");
    words.push_back(pack.keep(text));
  }
  if (words.empty()) yaml::fail(file, lists, "the list “" + std::string(name) + "” is missing or empty");
  return words;
}

}  // namespace

std::vector<WordList> read_word_lists(const yaml::File& file, const YAML::Node& map, Kind kind, LoadedPack& pack) {
  const auto names = form_of(kind).word_lists;
  const YAML::Node lists = map["words"];
  if (names.empty()) {
    if (lists) yaml::fail(file, lists, "this kind of check takes no words");
    return {};
  }
  if (!lists || !lists.IsMap()) {
    yaml::fail(file, lists ? lists : map, "expected “words” with the lists " + listed(names));
  }
  for (const auto& entry : lists) {
    const std::string name = yaml::scalar(file, entry.first);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      yaml::fail(file, entry.first, "unknown list “" + name + "”; expected " + listed(names));
    }
  }
  std::vector<WordList> read;
  for (std::string_view name : names) read.push_back({name, pack.keep(read_words(file, lists, name, pack))});
  return read;
}

}  // namespace gouji
