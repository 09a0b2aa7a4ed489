// Stage: pack. Names that stand for something a rule can speak of: levels, kinds, tables, sections and so on. One that
// is not known is a fault, with the one that was likely meant.
#pragma once

#include <algorithm>
#include <vector>

#include "pack/rule.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// Things that have names: how people call one ("没有“x”这张表", "unknown table “x”"), and the last of them.
template <typename Id>
struct Nameable {
  Id last;
  const char* zh;
  const char* en;
};

template <typename Id>
inline constexpr Nameable<Id> nameable{};
template <>
inline constexpr Nameable<Level> nameable<Level>{Level::error, "个级别", "level"};
template <>
inline constexpr Nameable<Kind> nameable<Kind>{last_kind, "种检查", "kind of check"};
template <>
inline constexpr Nameable<Basis> nameable<Basis>{Basis::quality, "种依据", "basis"};
template <>
inline constexpr Nameable<Edition> nameable<Edition>{Edition::e2021, "个格式年份", "edition"};
template <>
inline constexpr Nameable<TableId> nameable<TableId>{TableId::statistics, "张表", "table"};
template <>
inline constexpr Nameable<SectionId> nameable<SectionId>{SectionId::other_matters, "个部分", "section"};
template <>
inline constexpr Nameable<OrganKind> nameable<OrganKind>{OrganKind::unknown, "类机关", "kind of organ"};
template <>
inline constexpr Nameable<Subject> nameable<Subject>{Subject::processing_fee, "个统计对象", "subject"};

/// In the order of the enumeration.
template <typename Id>
[[nodiscard]] const std::vector<std::string_view>& all_names() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (int id = 0; id <= static_cast<int>(nameable<Id>.last); ++id) all.push_back(name_of(static_cast<Id>(id)));
    return all;
  }();
  return names;
}

/// What the text of the node names. Throws yaml::Fault.
template <typename Id>
[[nodiscard]] Id read_named(const yaml::File& file, const yaml::Node& node) {
  const auto& names = all_names<Id>();
  const auto found = std::find(names.begin(), names.end(), yaml::scalar(file, node));
  if (found == names.end()) yaml::fail_unknown(file, node, {nameable<Id>.zh, nameable<Id>.en}, names);
  return static_cast<Id>(found - names.begin());
}

/// A list of such names, each once; nothing where the key is absent. Throws yaml::Fault.
template <typename Id>
[[nodiscard]] std::vector<Id> read_list_of(const yaml::File& file, const yaml::Node& map, std::string_view key) {
  std::vector<Id> ids;
  for (const yaml::Node& entry : yaml::list(file, map, key)) {
    const Id id = read_named<Id>(file, entry);
    if (std::find(ids.begin(), ids.end(), id) != ids.end()) {
      const std::string name = yaml::quoted(name_of(id));
      yaml::fail(file, entry, {name + "重复了", name + " stands twice"});
    }
    ids.push_back(id);
  }
  return ids;
}

}  // namespace gouji
