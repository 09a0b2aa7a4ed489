// Stage: output. What the pages of rules have in common.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "finding/language.hpp"
#include "output/rule_examples.hpp"
#include "pack/rule.hpp"

namespace gouji {

[[nodiscard]] std::string editions_of(const Rule& rule, Language language);

[[nodiscard]] inline std::string_view in_language(const Words& words, Language language) {
  return language == Language::zh ? words.zh : words.en;
}

/// "各级人民政府、部门；2022年度起；表内条件 refused.*.total > 0": for which reports a rule is; empty: for all.
[[nodiscard]] std::string when_in_words(const When& when, Language language);

/// What the rule rests on, a line each.
[[nodiscard]] std::string basis_of(const Rule& rule, std::string_view label, std::string_view indent);

template <typename Write>
void for_each_rule(std::span<const Pack> packs, std::string_view id, Write write) {
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      if (rule.id == id) write(pack, rule);
    }
  }
}

/// Null where there are none.
[[nodiscard]] const RuleExamples* examples_of(std::span<const RuleExamples> examples, const Pack& pack,
                                              const Rule& rule);

}  // namespace gouji
