// Stage: trial. What a test expects, held against what the program found.
#pragma once

#include <vector>

#include "finding/checked_file.hpp"
#include "output/trial.hpp"
#include "trial/rule_test.hpp"

namespace gouji {

/// None where the findings are those expected, by rule and address, and agree in all else that the test gives.
[[nodiscard]] std::vector<Difference> differences_of(const RuleTest& test, const CheckedFile& found);

}  // namespace gouji
