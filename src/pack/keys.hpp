// Stage: pack. The keys of a rule: those that every rule has, and those that only some kinds of check take or need.
#pragma once

#include "pack/kinds.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

struct KeyForm {
  std::string_view name;
  std::string_view meaning;  ///< in Chinese, for whoever left it out
  bool (*is_taken)(const KindForm&);
  bool (*is_needed)(const KindForm&);
};

/// All keys of a rule, in the order in which rules are written.
[[nodiscard]] std::span<const KeyForm> rule_keys();

/// Every key of the mapping is a key of rules. Throws yaml::Fault.
void check_rule_keys(const yaml::File& file, const yaml::Node& rule);

/// The kind takes every key of the mapping, and all that it needs are there. Throws yaml::Fault.
void check_keys_of_kind(const yaml::File& file, const yaml::Node& rule, const KindForm& form);

}  // namespace gouji
