// Stage: check. The prose of a report as a rule of kind similarity compares it (semantics §10): some sections, without
// digits and without the phrases that everyone writes.
#pragma once

#include <string>
#include <string_view>

#include "pack/rule.hpp"
#include "report/report.hpp"
#include "text/shingles.hpp"

namespace gouji {

struct ProseSample {
  std::size_t characters = 0;
  Shingles shingles;
};

/// The sentence belongs to what is compared. Reports without the form's sections are compared whole, but for headings.
[[nodiscard]] bool is_compared(const Sentence& sentence, const Report& report, const Likeness& rule);

/// A folded text without digits and the rule's phrases.
[[nodiscard]] std::string own_words(std::string_view text, const Likeness& rule);

[[nodiscard]] ProseSample sample_of(const Report& report, const Likeness& rule);

}  // namespace gouji
