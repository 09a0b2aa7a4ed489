// Stage: pack. The YAML of one rule while it is read, with the pack that keeps its texts.
#pragma once

#include "pack/loader.hpp"
#include "pack/named.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

struct RuleSource {
  const yaml::File& file;
  yaml::Node map;
  LoadedPack& pack;

  [[nodiscard]] bool has(std::string_view key) const { return static_cast<bool>(node(key)); }
  [[nodiscard]] yaml::Node node(std::string_view key) const { return map[key]; }
  [[nodiscard]] std::string text(std::string_view key) const { return yaml::text(file, map, key); }
  [[nodiscard]] std::string_view keep(std::string_view key) const { return pack.keep(text(key)); }

  /// A fault at the key's value, or of the whole rule where the key is absent.
  [[noreturn]] void fail(std::string_view key, const yaml::Said& message) const {
    yaml::fail(file, has(key) ? node(key) : map, message);
  }

  /// What the key's value names.
  template <typename Id>
  [[nodiscard]] Id choice(std::string_view key) const {
    (void)text(key);
    return read_named<Id>(file, node(key));
  }
};

}  // namespace gouji
