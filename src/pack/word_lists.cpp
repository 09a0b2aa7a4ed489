#include "pack/word_lists.hpp"

#include <algorithm>

#include "pack/kinds.hpp"

namespace gouji {
namespace {

std::vector<std::string_view> read_words(const yaml::File& file, const yaml::Node& lists, std::string_view name,
                                         LoadedPack& pack) {
  std::vector<std::string_view> words;
  for (const yaml::Node& word : yaml::list(file, lists, name)) {
    const std::string text = yaml::scalar(file, word);
    if (text.empty()) yaml::fail(file, word, yaml::expected({"一个词", "a word"}));
    words.push_back(pack.keep(text));
  }
  if (words.empty()) {
    const std::string list(name);
    yaml::fail(file, lists[name] ? lists[name] : lists,
               {"词表“" + list + "”至少要写一个词", "the list “" + list + "” is missing or empty"});
  }
  return words;
}

}  // namespace

std::vector<WordList> read_word_lists(const yaml::File& file, const yaml::Node& map, Kind kind, LoadedPack& pack) {
  const auto names = form_of(kind).word_lists;
  if (names.empty()) return {};
  const yaml::Node lists = map["words"];
  if (!lists.is_map()) {
    const yaml::Said all = yaml::listed(names);
    yaml::fail(file, lists, yaml::expected({"词表：" + all.zh, "“words” with the lists " + all.en}));
  }
  for (const auto& [name, words] : lists.entries()) {
    const bool is_known = std::find(names.begin(), names.end(), name.scalar()) != names.end();
    if (!is_known) yaml::fail_unknown(file, name, {"个词表", "list"}, names);
  }
  std::vector<WordList> read;
  for (std::string_view name : names) read.push_back({name, pack.keep(read_words(file, lists, name, pack))});
  return read;
}

}  // namespace gouji
