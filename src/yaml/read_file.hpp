// Stage: yaml. The bytes of a file that its user wrote for gouji.
#pragma once

#include <filesystem>

#include "yaml/yaml.hpp"

namespace gouji::yaml {

/// At most 1 MiB, without byte order mark; `name` is what faults call it. Throws Fault.
[[nodiscard]] File read_file(const std::filesystem::path& path, std::string name);

}  // namespace gouji::yaml
