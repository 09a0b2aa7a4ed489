// Every built-in rule has cases in fixtures/rules that fail it and cases that pass it, with the exact findings of each.
// After a change of messages: GOUJI_UPDATE_GOLDENS=1 test_check -tc='*rule*', then read the difference.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "check/case_file.hpp"
#include "check/sound.hpp"

namespace gouji {
namespace {

using test::Case;

std::string path_of(std::string_view rule) {
  return std::string(GOUJI_FIXTURES "/rules/").append(rule).append(".cases");
}

bool names(const CheckedFile& file, std::string_view rule) {
  return std::any_of(file.findings.begin(), file.findings.end(),
                     [rule](const Finding& finding) { return finding.rule == rule; });
}

CheckedFile checked(const Case& each, Language language = Language::zh) {
  return each.previous.empty() ? test::check_document(each.document, language)
                               : test::check_years(each.document, each.previous, language);
}

void check_case(const Rule& rule, Case& each, bool updates) {
  const CheckedFile file = checked(each);
  if (updates) each.expected = test::full(file);
  CAPTURE(each.what);
  CHECK(test::full(file) == each.expected);
  const bool is_bad = each.what.starts_with("bad: ");
  CHECK((is_bad || each.what.starts_with("good: ")));
  CHECK(names(file, rule.id) == is_bad);
}

/// English says the same of the same places, and leaves no placeholder open.
void check_english(const Case& each) {
  const CheckedFile chinese = checked(each);
  const CheckedFile english = checked(each, Language::en);
  CAPTURE(each.what);
  REQUIRE(english.findings.size() == chinese.findings.size());
  for (std::size_t i = 0; i < english.findings.size(); ++i) {
    CHECK(english.findings[i].fingerprint == chinese.findings[i].fingerprint);
    CHECK(english.findings[i].message.find('{') == std::string::npos);
    CHECK(english.findings[i].message != chinese.findings[i].message);
    CHECK(chinese.findings[i].message.find('{') == std::string::npos);
  }
}

bool has(const std::vector<Case>& cases, std::string_view verdict) {
  return std::any_of(cases.begin(), cases.end(),
                     [verdict](const Case& each) { return each.what.starts_with(verdict); });
}

}  // namespace

TEST_CASE("every rule fails and passes its cases") {
  const bool updates = std::getenv("GOUJI_UPDATE_GOLDENS") != nullptr;
  for (const Pack& pack : builtin_packs()) {
    for (const Rule& rule : pack.rules) {
      CAPTURE(rule.id);
      std::vector<Case> cases = test::read_cases(path_of(rule.id));
      CHECK(has(cases, "bad: "));
      CHECK(has(cases, "good: "));
      for (Case& each : cases) {
        check_case(rule, each, updates);
        check_english(each);
      }
      if (updates && !cases.empty()) test::write_cases(path_of(rule.id), cases);
    }
  }
}

TEST_CASE("every file of cases belongs to a rule") {
  std::set<std::string> rules;
  for (const Pack& pack : builtin_packs()) {
    for (const Rule& rule : pack.rules) rules.insert(std::string(rule.id) + ".cases");
  }
  for (const auto& entry : std::filesystem::directory_iterator(GOUJI_FIXTURES "/rules")) {
    if (entry.path().extension() == ".cases") CHECK(rules.count(entry.path().filename().string()) == 1);
  }
}

TEST_CASE("the reports that cases begin with are sound") {
  for (std::string_view edition : {"2019", "2021"}) CHECK(test::brief(test::check_sound(edition, {})) == "nothing\n");
}

}  // namespace gouji
