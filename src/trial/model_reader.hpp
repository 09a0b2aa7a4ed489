// Stage: trial. The key `model` of a test.
#pragma once

#include "trial/model.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// As its author writes it: what is left open stays open. Throws yaml::Fault.
[[nodiscard]] Model read_model(const yaml::File& file, const yaml::Node& node);

}  // namespace gouji
