// Stage: settings. The key `waivers` of a configuration: who answers for what a rule finds at one address, and until
// when.
#pragma once

#include <vector>

#include "finding/waiver.hpp"
#include "settings/source.hpp"

namespace gouji {

/// Each with a reason, an owner and a last day, none twice. Throws yaml::Fault.
[[nodiscard]] std::vector<Waiver> read_waivers(const yaml::File& file, const yaml::Node& map);

/// “document” in a configuration is the address of the whole document.
inline constexpr std::string_view document_address = "document";

}  // namespace gouji
