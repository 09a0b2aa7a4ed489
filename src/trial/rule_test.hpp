// Stage: trial. The tests of a rule as values: a document, and what the program must find in it, exactly.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "finding/finding.hpp"
#include "output/changes.hpp"
#include "parse/parse.hpp"

namespace gouji {

struct TestDocument {
  std::string bytes;
  std::vector<TextChange> changes;  ///< from a sound one; none where the test writes all of it
};

/// What is not given is not compared.
struct ExpectedFinding {
  std::string rule;
  std::string at;  ///< an address as `to_string(Address)` writes it
  std::optional<Level> level;
  std::optional<std::vector<Figure>> values;
  std::optional<std::string> message;  ///< in Chinese
  bool silenced = false;               ///< it does not count, by a comment in the document
};

struct ExpectedUnchecked {
  std::string rule;
  std::optional<std::string> of;
  std::string reason;
};

struct RuleTest {
  std::string name;
  std::string place;  ///< "wuwei/sections/overview-too-long.tests.yaml:7"
  TestDocument document;
  std::optional<TestDocument> previous;  ///< last year's report
  Overrides overrides;
  std::vector<ExpectedFinding> finds;
  std::optional<std::vector<ExpectedUnchecked>> unchecked;
};

/// One file ID.tests.yaml.
struct RuleTests {
  std::string rule;
  std::string bad;
  std::string good;
  std::vector<RuleTest> tests;
};

}  // namespace gouji
