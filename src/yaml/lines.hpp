// Stage: yaml. What yaml-cpp lets pass or names badly, found line by line before it reads a file: quotes that are not
// closed, tabs, control characters, bytes that are no UTF-8.
#pragma once

#include "yaml/yaml.hpp"

namespace gouji::yaml {

/// Packs write a quoted text on one line; so a quote that is not closed is found where it opens, not where it hurts.
/// Throws yaml::Fault.
void check_lines(const File& file);

}  // namespace gouji::yaml
