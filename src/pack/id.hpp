// Stage: pack. The ids of packs and rules: small letters, digits and "-", a letter first.
#pragma once

#include "yaml/yaml.hpp"

namespace gouji {

/// Throws yaml::Fault.
void check_id(const yaml::File& file, const yaml::Node& id);

}  // namespace gouji
