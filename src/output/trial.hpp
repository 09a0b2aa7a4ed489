// Stage: output. What became of the tests of packs: values for the outputs below, and for the exit status.
#pragma once

#include <string>
#include <vector>

#include "finding/checked_file.hpp"

namespace gouji {

/// One thing that was expected and not met, or met and not expected.
struct Difference {
  enum class Kind : std::uint8_t {
    missing,         ///< a finding
    surplus,         ///< a finding
    level,           ///< of a finding that was expected
    values,          ///< of a finding that was expected
    message,         ///< of a finding that was expected
    left_unchecked,  ///< a rule, against what was expected
    not_left,        ///< a rule, which should have been left unchecked
    unreadable,      ///< the document
  };

  Kind kind = Kind::missing;
  std::string rule;
  std::string at;  ///< as to_string(Address) writes it
  std::string expected;
  std::string found;
};

struct TestOutcome {
  std::string name;
  std::string place;
  bool fires = false;  ///< the rule, in truth
  std::vector<Difference> differences;
  CheckedFile found;

  [[nodiscard]] bool is_right() const { return differences.empty(); }
};

struct RuleOutcome {
  std::string rule;
  std::vector<TestOutcome> tests;

  [[nodiscard]] int firing() const;
  [[nodiscard]] int silent() const;
  /// Some test fires the rule, and some leaves it silent.
  [[nodiscard]] bool is_covered() const { return firing() > 0 && silent() > 0; }
};

struct PackOutcome {
  std::string pack;
  std::string version;
  std::vector<RuleOutcome> rules;

  [[nodiscard]] bool has_passed() const;
};

}  // namespace gouji
