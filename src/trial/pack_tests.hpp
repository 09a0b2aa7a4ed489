// Stage: trial. A pack with the tests that stand beside its rules.
#pragma once

#include <filesystem>
#include <vector>

#include "pack/loader.hpp"
#include "trial/rule_test.hpp"

namespace gouji {

struct PackTests {
  std::filesystem::path folder;
  std::string shown;  ///< the folder as its user calls it
  LoadedPack pack;
  std::filesystem::path fixtures;
  std::vector<RuleTests> rules;  ///< one for each rule of the pack, in its order; without tests where it has no file
};

/// Throws yaml::Fault.
[[nodiscard]] PackTests load_pack_tests(const std::filesystem::path& folder);

}  // namespace gouji
