// Stage: yaml. YAML with the strictness that yaml-cpp lacks: unknown and repeated keys are faults, and every fault has
// its place.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "yaml/fault.hpp"

namespace gouji::yaml {

/// A file being read: names the place of faults.
struct File {
  std::string name;
  std::string text;
};

[[nodiscard]] YAML::Node parse(const File& file);

[[nodiscard]] Place place_of(const File& file, const YAML::Node& node);

[[noreturn]] void fail(const File& file, const YAML::Node& node, const Said& message);
[[noreturn]] void fail(const File& file, const YAML::Node& node, const std::string& message);
/// A fault at a byte of the file.
[[noreturn]] void fail_at(const File& file, std::size_t offset, const Said& message);
[[noreturn]] void fail_at(const File& file, std::size_t offset, const std::string& message);

/// A mapping whose keys are all among `known`, each once.
void check_keys(const File& file, const YAML::Node& map, std::initializer_list<std::string_view> known);

[[nodiscard]] std::string text(const File& file, const YAML::Node& map, std::string_view key);
[[nodiscard]] std::string text_or(const File& file, const YAML::Node& map, std::string_view key, std::string otherwise);
/// An integer from 1 to `most`, of at most four digits.
[[nodiscard]] int number(const File& file, const YAML::Node& map, std::string_view key, int most);
[[nodiscard]] std::string scalar(const File& file, const YAML::Node& node);
/// The entries of a list, or nothing where the key is absent.
[[nodiscard]] std::vector<YAML::Node> list(const File& file, const YAML::Node& map, std::string_view key);

}  // namespace gouji::yaml
