// Stage: trial. Tests of rules, run: each document goes the way of `gouji check`, with the built-in packs and the pack
// under test.
#pragma once

#include <span>

#include "finding/language.hpp"
#include "output/trial.hpp"
#include "pack/rule.hpp"
#include "trial/pack_tests.hpp"

namespace gouji {

/// The built-in packs and this one; it takes the place of the built-in pack of its id.
[[nodiscard]] std::vector<Pack> packs_with(const Pack& own);

/// What the program finds in the document of a test. `select`: only these rules; empty: all.
[[nodiscard]] CheckedFile checked(const RuleTest& test, std::span<const Pack> packs, Language language,
                                  std::vector<std::string> select = {});

/// The rule has found something in the file: one that has the same id in another pack is for other editions.
[[nodiscard]] bool fires(const Rule& rule, const CheckedFile& file);

[[nodiscard]] PackOutcome run(const PackTests& tests);

}  // namespace gouji
