// Stage: output. What became of the tests of packs, for the author of the pack: what failed, and how far the tests
// reach.
#pragma once

#include <span>
#include <string>

#include "finding/language.hpp"
#include "output/style.hpp"
#include "output/trial.hpp"

namespace gouji {

[[nodiscard]] std::string print_trial(std::span<const PackOutcome> packs, Language language, Style style);

}  // namespace gouji
