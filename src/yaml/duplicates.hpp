// Stage: yaml. Keys of a mapping: texts, each once.
#pragma once

#include "yaml/yaml.hpp"

namespace gouji::yaml {

/// Of one mapping, without those inside it. Throws yaml::Fault.
void check_keys_once(const File& file, const Item& map);

}  // namespace gouji::yaml
