// Stage: cli. All files of a run examined, each held against the others and against what the options name.
#pragma once

#include <vector>

#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "examine/examine.hpp"

namespace gouji {

struct Examined {
  RunResult result;
  bool is_incomplete = false;  ///< something to compare with could not be read; it was complained of
};

[[nodiscard]] Examined examine_inputs(const Options& options, const ExamineOptions& how,
                                      const std::vector<Input>& inputs);

}  // namespace gouji
