// Stage: yaml. What yaml-cpp says of a file that is no YAML, in words that help its author.
#pragma once

#include <string_view>

#include "yaml/fault.hpp"

namespace gouji::yaml {

[[nodiscard]] Said said_by_parser(std::string_view message);

/// Why anchors and aliases, or tags, are not taken.
[[nodiscard]] Said no_references();
[[nodiscard]] Said no_tags();

}  // namespace gouji::yaml
