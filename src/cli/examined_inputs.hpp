// Stage: cli. All files of a run examined, each as its own configuration says, and held against the others and against
// what the options name.
#pragma once

#include <vector>

#include "cli/setup.hpp"

namespace gouji {

struct Examined {
  RunResult result;
  std::vector<const Setup*> setups;  ///< of each file
  bool is_incomplete = false;        ///< something to compare with could not be read; it was complained of
};

/// Throws yaml::Fault where a configuration or a pack is wrong.
[[nodiscard]] Examined examine_inputs(const Options& options, const std::vector<Input>& inputs, Setups& setups);

}  // namespace gouji
