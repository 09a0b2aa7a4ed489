// Stage: trial. The document of a test: a file with changes, a whole text, or a model.
#pragma once

#include <filesystem>

#include "trial/rule_test.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// The keys `file` and `change`, `text` or `model` of a mapping. Throws yaml::Fault.
[[nodiscard]] TestDocument read_document(const yaml::File& file, const yaml::Node& entry,
                                         const std::filesystem::path& fixtures);

}  // namespace gouji
