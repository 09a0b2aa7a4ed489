#include "settings/source.hpp"

#include <algorithm>

namespace gouji {

SettingPlace setting_place(const yaml::File& file, const yaml::Node& node) {
  const yaml::Place place = yaml::place_of(file, node);
  return {place.file, place.line, place.column};
}

void fail_at_place(const yaml::File& file, const SettingPlace& place, yaml::Said message, std::string_view meant) {
  std::string_view rest = file.text;
  for (int line = 1; line < place.line; ++line) rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
  std::string source(rest.substr(0, rest.find('\n')));
  if (source.ends_with('\r')) source.pop_back();
  throw yaml::Fault(file.name, place.line, place.column, std::move(message), std::move(source), std::string(meant));
}

yaml::Node key_of(const yaml::Node& map, std::string_view key) {
  for (const yaml::Entry& entry : map.entries()) {
    if (entry.key.scalar() == key) return entry.key;
  }
  return map;
}

std::vector<yaml::Node> filled_list(const yaml::File& file, const yaml::Node& map, std::string_view key) {
  const yaml::Node node = map[key];
  if (!node.is_list() || node.size() == 0) {
    const std::string name = yaml::quoted(key);
    yaml::fail(file, key_of(map, key),
               {name + "下面应当是列表，至少一项", "expected a list of one entry at least below " + name});
  }
  return node.items();
}

std::vector<yaml::Entry> filled_map(const yaml::File& file, const yaml::Node& map, std::string_view key) {
  const yaml::Node node = map[key];
  if (!node.is_map() || node.size() == 0) {
    const std::string name = yaml::quoted(key);
    yaml::fail(
        file, key_of(map, key),
        {name + "下面应当是“名称: 值”，至少一项", "expected names with values below " + name + ", one at least"});
  }
  return node.entries();
}

}  // namespace gouji
