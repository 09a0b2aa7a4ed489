// Stage: settings. Whether a configuration speaks of rules that there are.
#pragma once

#include <span>

#include "pack/rule.hpp"
#include "settings/configuration.hpp"

namespace gouji {

/// Every rule that `levels` and `waivers` name is one of the packs', and every topic one of its rule's. Throws
/// yaml::Fault.
void check_names(const Configuration& configuration, std::span<const Pack> packs);

}  // namespace gouji
