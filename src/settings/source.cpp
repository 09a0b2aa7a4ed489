#include "settings/source.hpp"

#include <algorithm>
#include <set>

#include "settings/suggestion.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

std::string quoted(std::string_view name) {
  return "“" + std::string(name) + "”";
}

}  // namespace

std::vector<YamlEntry> entries_of(const YamlNode& map) {
  std::vector<YamlEntry> entries;
  for (const auto& entry : map) entries.push_back({entry.first, entry.second});
  return entries;
}

SettingPlace place_of(const yaml::File& file, const YamlNode& node) {
  const auto at = static_cast<std::size_t>(std::max(node.Mark().pos, 0));
  const std::size_t begin = at == 0 ? 0 : file.text.rfind('\n', at - 1) + 1;
  const auto column = utf8::count(std::string_view(file.text).substr(begin, at - begin)) + 1;
  return {file.name, node.Mark().line + 1, static_cast<int>(column)};
}

void fail_at_place(const yaml::File& file, const SettingPlace& place, yaml::Said message, std::string_view meant) {
  std::string_view rest = file.text;
  for (int line = 1; line < place.line; ++line) rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
  std::string source(rest.substr(0, rest.find('\n')));
  if (source.ends_with('\r')) source.pop_back();
  if (!meant.empty()) {
    message.zh += "；是不是" + quoted(meant) + "？";
    message.en += "; is " + quoted(meant) + " meant?";
  }
  throw yaml::Fault(file.name, place.line, place.column, std::move(message), std::move(source));
}

void fail_unknown(const yaml::File& file, const YamlNode& node, const yaml::Said& what,
                  std::span<const std::string_view> known) {
  const std::string name = node.Scalar();
  const std::string_view meant = nearest(name, known);
  yaml::Said message{"没有" + what.zh + quoted(name), "no " + what.en + " is named " + quoted(name)};
  if (meant.empty()) {
    const char* zh = "；只有：";
    const char* en = "; there are ";
    for (std::string_view each : known) {
      message.zh += zh + std::string(each);
      message.en += en + std::string(each);
      zh = "、";
      en = ", ";
    }
  }
  fail_at_place(file, place_of(file, node), std::move(message), meant);
}

YamlNode key_of(const YamlNode& map, std::string_view key) {
  for (const YamlEntry& entry : entries_of(map)) {
    if (entry.key.IsScalar() && entry.key.Scalar() == key) return entry.key;
  }
  return map;
}

std::vector<YamlNode> filled_list(const yaml::File& file, const YamlNode& map, std::string_view key) {
  const YamlNode node = map[std::string(key)];
  if (!node || !node.IsSequence() || node.size() == 0) {
    yaml::fail(file, key_of(map, key),
               yaml::Said{quoted(key) + "下面应当是列表，至少一项",
                          "expected a list of one entry at least below " + quoted(key)});
  }
  return {node.begin(), node.end()};
}

std::vector<YamlEntry> filled_map(const yaml::File& file, const YamlNode& map, std::string_view key) {
  const YamlNode node = map[std::string(key)];
  if (!node || !node.IsMap() || node.size() == 0) {
    yaml::fail(file, key_of(map, key),
               yaml::Said{quoted(key) + "下面应当是“名称: 值”，至少一项",
                          "expected names with values below " + quoted(key) + ", one at least"});
  }
  std::set<std::string> seen;
  std::vector<YamlEntry> entries = entries_of(node);
  for (const YamlEntry& entry : entries) {
    const std::string name = yaml::scalar(file, entry.key);
    if (!seen.insert(name).second) {
      yaml::fail(file, entry.key, yaml::Said{quoted(name) + "写了两次", quoted(name) + " stands twice"});
    }
  }
  return entries;
}

}  // namespace gouji
