// Stage: trial. Tests of rules, run: each document goes the way of `gouji check`, with the built-in packs and the pack
// under test.
#pragma once

#include <span>

#include "finding/language.hpp"
#include "output/trial.hpp"
#include "pack/rule.hpp"
#include "trial/pack_tests.hpp"

namespace gouji {

/// What the program finds in the document of a test. `select`: only these rules; empty: all.
[[nodiscard]] CheckedFile checked(const RuleTest& test, std::span<const Pack> packs, Language language,
                                  std::vector<std::string> select = {});

/// The rule has found something in the file: one that has the same id in another pack is for other editions.
[[nodiscard]] bool fires(const Rule& rule, const CheckedFile& file);

/// Throws yaml::Fault where the pack cannot be used with those that it extends.
[[nodiscard]] PackOutcome run(const PackTests& tests);

}  // namespace gouji
