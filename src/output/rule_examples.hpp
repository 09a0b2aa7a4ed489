// Stage: output. The examples of a rule: in words, and as the program itself answers a document of its tests. Texts are
// views into the program (built-in rules) or into what was run for a pack of one's own.
#pragma once

#include <string_view>

#include "finding/language.hpp"
#include "pack/words.hpp"

namespace gouji {

/// One run of the program.
struct ShownRun {
  std::string_view changes;  ///< lines of the document: see print_changes; empty where all of it is the test's own
  std::string_view changes_of_previous;  ///< the same of last year's report
  Words command;                         ///< empty where the rule has no such test
  Words output;
};

struct RuleExamples {
  std::string_view pack;
  std::string_view rule;
  std::string_view bad;  ///< in words
  std::string_view good;
  ShownRun firing;
  ShownRun silent;
};

}  // namespace gouji
