// Stage: yaml. Lines without the colon and blank that a key needs: a Chinese colon, most often. yaml-cpp finds them a
// line too late, or takes them for a key without value.
#pragma once

#include "yaml/yaml.hpp"

namespace gouji::yaml {

/// A fault at the line before that of the offset, where it lacks a colon and is the cause of what the parser met.
void check_colon_before(const File& file, std::size_t offset);

/// A fault at the key of an absent value, where it has no colon.
void check_colon_behind(const File& file, std::size_t key);

}  // namespace gouji::yaml
