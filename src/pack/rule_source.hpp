// Stage: pack. The YAML of one rule while it is read, with the pack that keeps its texts.
#pragma once

#include "pack/loader.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

struct RuleSource {
  const yaml::File& file;
  YAML::Node map;
  LoadedPack& pack;

  [[nodiscard]] bool has(std::string_view key) const { return static_cast<bool>(map[std::string(key)]); }
  [[nodiscard]] YAML::Node node(std::string_view key) const { return map[std::string(key)]; }
  [[nodiscard]] std::string text(std::string_view key) const { return yaml::text(file, map, key); }
  [[nodiscard]] std::string_view keep(std::string_view key) const { return pack.keep(text(key)); }

  /// A fault at the key's value, or of the whole rule where the key is absent.
  [[noreturn]] void fail(std::string_view key, const std::string& message) const {
    yaml::fail(file, has(key) ? node(key) : map, message);
  }

  /// A fault where any of the keys stands.
  void refuse(std::initializer_list<std::string_view> keys) const {
    for (std::string_view key : keys) {
      if (has(key)) fail(key, "this kind of check takes no “" + std::string(key) + "”");
    }
  }

  template <typename Id>
  [[nodiscard]] Id choice(std::string_view key, std::optional<Id> (*named)(std::string_view),
                          std::string_view expected) const {
    const std::string name = text(key);
    const auto value = named(name);
    if (!value) fail(key, "“" + name + "” is not known; expected " + std::string(expected));
    return *value;
  }
};

}  // namespace gouji
