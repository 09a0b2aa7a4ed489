// Every built-in rule has tests beside it that fire it and tests that leave it silent, and they say everything: each
// finding in its order with level, figures and message, each rule that was left unchecked.
// After a change of messages: GOUJI_UPDATE_GOLDENS=1 test_trial -tc='*say everything*', then read the difference.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "output/finds_yaml.hpp"
#include "trial/run.hpp"
#include "trial/trial_packs.hpp"

namespace gouji {
namespace {

PackTests tests_of(const Pack& pack) {
  return load_pack_tests(GOUJI_SOURCE_DIR "/rules/" + std::string(pack.id));
}

/// What the test expects, as a file in which just that was found.
CheckedFile expectation_of(const RuleTest& test, const CheckedFile& found) {
  CheckedFile expected;
  for (const ExpectedFinding& each : test.finds) {
    Finding finding{.rule = each.rule, .level = each.level.value_or(Level::info)};
    finding.message = each.message.value_or("");
    finding.values = each.values.value_or(std::vector<Figure>{});
    const auto same = [&each](const Finding& other) { return to_string(other.at) == each.at; };
    const auto place = std::find_if(found.findings.begin(), found.findings.end(), same);
    if (place != found.findings.end()) finding.at = place->at;
    if (each.silenced) finding.suppressed.emplace();
    expected.findings.push_back(std::move(finding));
  }
  return expected;
}

/// Its part about findings: what was left unchecked is compared by the runner.
std::string printed(const CheckedFile& file) {
  const std::string yaml = print_finds_yaml(file, 4);
  return yaml.substr(0, yaml.rfind("    unchecked:"));
}

std::string content_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Writes what was found in place of what the test expected: all behind its “finds:”, up to the next blank line.
void update(const TestOutcome& test) {
  const std::string file = GOUJI_SOURCE_DIR "/rules/" + test.place.substr(0, test.place.rfind(':'));
  std::string text = content_of(file);
  const std::size_t name = text.find("  - name: \"" + test.name + "\"\n");
  REQUIRE_MESSAGE(name != std::string::npos, test.place);
  const std::size_t begin = text.find("\n    finds:", name) + 1;
  const std::size_t end = std::min(text.find("\n\n", begin), text.size() - 1) + 1;
  text.replace(begin, end - begin, print_finds_yaml(test.found, 4));
  std::ofstream(file, std::ios::binary) << text;
}

void expect_all_said(const PackTests& tests, const PackOutcome& outcome) {
  const bool updates = std::getenv("GOUJI_UPDATE_GOLDENS") != nullptr;
  for (std::size_t rule = 0; rule < tests.rules.size(); ++rule) {
    for (std::size_t i = 0; i < tests.rules[rule].tests.size(); ++i) {
      const RuleTest& test = tests.rules[rule].tests[i];
      const TestOutcome& found = outcome.rules[rule].tests[i];
      CAPTURE(test.place);
      CAPTURE(test.name);
      const bool as_expected = found.is_right() && printed(expectation_of(test, found.found)) == printed(found.found);
      if (updates && !as_expected) update(found);
      CHECK(found.is_right());
      CHECK(printed(expectation_of(test, found.found)) == printed(found.found));
      CHECK(test.unchecked.has_value());
    }
  }
}

/// English says the same of the same places, and leaves no placeholder open.
void expect_english(const RuleTest& test, const CheckedFile& chinese, std::span<const Pack> packs) {
  const CheckedFile english = checked(test, packs, Language::en);
  CAPTURE(test.place);
  REQUIRE(english.findings.size() == chinese.findings.size());
  for (std::size_t i = 0; i < english.findings.size(); ++i) {
    CHECK(english.findings[i].fingerprint == chinese.findings[i].fingerprint);
    CHECK(english.findings[i].message.find('{') == std::string::npos);
    CHECK(english.findings[i].message != chinese.findings[i].message);
    CHECK(chinese.findings[i].message.find('{') == std::string::npos);
  }
}

}  // namespace

TEST_CASE("the tests of built-in rules hold, reach every rule and say everything") {
  for (const Pack& pack : builtin_packs()) {
    CAPTURE(pack.id);
    const PackTests tests = tests_of(pack);
    const PackOutcome outcome = run(tests);
    expect_all_said(tests, outcome);
    for (const RuleOutcome& rule : outcome.rules) {
      CAPTURE(rule.rule);
      CHECK(rule.is_covered());
    }
  }
}

TEST_CASE("English says the same of the documents of all tests") {
  for (const Pack& pack : builtin_packs()) {
    const PackTests tests = tests_of(pack);
    const PackOutcome outcome = run(tests);
    const TrialPacks packs(tests);
    for (std::size_t rule = 0; rule < tests.rules.size(); ++rule) {
      for (std::size_t i = 0; i < tests.rules[rule].tests.size(); ++i) {
        expect_english(tests.rules[rule].tests[i], outcome.rules[rule].tests[i].found, packs.all());
      }
    }
  }
}

}  // namespace gouji
