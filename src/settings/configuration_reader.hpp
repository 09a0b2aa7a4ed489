// Stage: settings. A gouji.yaml as values. Everything that the file alone can tell is checked here; which rules there
// are is for `check_names`, once the packs that it asks for are known.
#pragma once

#include "settings/configuration.hpp"

namespace gouji {

/// `folder` is the absolute path of the folder that the file stands in. Throws yaml::Fault.
[[nodiscard]] Configuration read_configuration(yaml::File file, std::filesystem::path folder);

}  // namespace gouji
