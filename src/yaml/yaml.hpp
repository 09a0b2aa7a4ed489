// Stage: yaml. YAML with the strictness that yaml-cpp lacks: what is unknown or of the wrong type is a fault, and every
// fault has its place.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/fault.hpp"
#include "yaml/names.hpp"
#include "yaml/node.hpp"

namespace gouji::yaml {

/// A file being read: names the place of faults.
struct File {
  std::string name;
  std::string text;
};

/// Levels of lists and mappings within each other.
inline constexpr std::size_t deepest_nesting = 16;

/// One mapping of keys and values, read strictly: no key twice in a mapping, no anchors, aliases or tags, nothing
/// deeper than the limit. Throws yaml::Fault, as all that follows.
[[nodiscard]] Document parse(const File& file);

[[nodiscard]] Place place_of(const File& file, const Node& node);

[[noreturn]] void fail(const File& file, const Node& node, const Said& message);
/// A fault inside the text of a node, at a byte of it; at its beginning where the file writes the text otherwise.
[[noreturn]] void fail_within(const File& file, const Node& node, std::size_t at, const Said& message,
                              std::string_view suggestion = {});
/// A fault at a byte of the file.
[[noreturn]] void fail_at(const File& file, std::size_t offset, const Said& message, std::string_view suggestion = {});

/// The name that stands in the node is none of those known: with the one next to it, or else with all.
[[noreturn]] void fail_unknown(const File& file, const Node& node, const Said& what, Names known);
/// The same for a name inside the text of a node.
[[noreturn]] void fail_unknown(const File& file, const Node& node, std::size_t at, std::string_view name,
                               const Said& what, Names known);

/// The mapping has no such key.
[[noreturn]] void fail_missing(const File& file, const Node& map, std::string_view key);

/// A mapping whose keys are all among `known`.
void check_keys(const File& file, const Node& map, Names known);
void check_keys(const File& file, const Node& map, std::initializer_list<std::string_view> known);

[[nodiscard]] std::string text(const File& file, const Node& map, std::string_view key);
[[nodiscard]] std::string text_or(const File& file, const Node& map, std::string_view key, std::string otherwise);
/// An integer from `least` to `most`, of at most four digits.
[[nodiscard]] int number(const File& file, const Node& map, std::string_view key, int most, int least = 1);
[[nodiscard]] std::string scalar(const File& file, const Node& node);
/// The entries of a list, or nothing where the key is absent.
[[nodiscard]] std::vector<Node> list(const File& file, const Node& map, std::string_view key);

}  // namespace gouji::yaml
