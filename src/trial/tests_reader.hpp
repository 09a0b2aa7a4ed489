// Stage: trial. A file ID.tests.yaml as values, with its documents read, written or changed. Strict as packs are.
#pragma once

#include <filesystem>

#include "trial/rule_test.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// `fixtures` is the folder of documents that tests begin with. Throws yaml::Fault.
[[nodiscard]] RuleTests read_tests(const yaml::File& file, std::string rule, const std::filesystem::path& fixtures);

}  // namespace gouji
