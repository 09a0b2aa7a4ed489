// What a test expects against what was found: by rule and address, exactly; the rest where it is given.
#include "trial/compare.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

using Kind = Difference::Kind;

Finding finding(std::string rule, Part part, std::string message = "", Level level = Level::warning) {
  return {.rule = std::move(rule), .level = level, .message = std::move(message), .at = Address::of(part)};
}

std::vector<Kind> kinds_of(const std::vector<ExpectedFinding>& expected, std::vector<Finding> found) {
  CheckedFile file;
  file.findings = std::move(found);
  std::vector<Kind> kinds;
  for (const Difference& each : differences_of({.finds = expected}, file)) kinds.push_back(each.kind);
  return kinds;
}

}  // namespace

TEST_CASE("findings are those expected, in any order, no more and no less") {
  CHECK(kinds_of({}, {}).empty());
  CHECK(kinds_of({{"a", "part:title"}, {"b", "part:page"}}, {finding("b", Part::page), finding("a", Part::title)})
            .empty());
  CHECK(kinds_of({{"a", "part:title"}}, {}) == std::vector{Kind::missing});
  CHECK(kinds_of({}, {finding("a", Part::title)}) == std::vector{Kind::surplus});
  CHECK(kinds_of({{"a", "part:title"}}, {finding("a", Part::page)}) == std::vector{Kind::missing, Kind::surplus});
  CHECK(kinds_of({{"a", "part:title"}}, {finding("a", Part::title), finding("a", Part::title)}) ==
        std::vector{Kind::surplus});
}

TEST_CASE("level, figures and message are compared where they are given") {
  ExpectedFinding expected{.rule = "a", .at = "part:title"};
  const Finding found = finding("a", Part::title, "甲", Level::info);
  expected.level = Level::error;
  CHECK(kinds_of({expected}, {found}) == std::vector{Kind::level});
  expected.level = Level::info;
  expected.message = "乙";
  expected.values = {{"stated", 1}};
  CHECK(kinds_of({expected}, {found}) == std::vector{Kind::values, Kind::message});
  expected.message = "甲";
  expected.values->clear();
  CHECK(kinds_of({expected}, {found}).empty());
}

TEST_CASE("of several findings of one rule at one place each meets its own") {
  const std::vector<ExpectedFinding> expected = {{.rule = "a", .at = "part:title", .message = "乙"},
                                                 {.rule = "a", .at = "part:title", .message = "甲"}};
  CHECK(kinds_of(expected, {finding("a", Part::title, "甲"), finding("a", Part::title, "乙")}).empty());
}

TEST_CASE("what was left unchecked counts where the test speaks of it") {
  CheckedFile file;
  file.unchecked = {{.rule = "a", .at = Address::of(TableId::disputes), .reason = "短"},
                    {.rule = "b", .reason = "没有上一年度报告", .not_supplied = true}};
  CHECK(differences_of({}, file).empty());
  RuleTest test;
  test.unchecked.emplace();
  CHECK(differences_of(test, file).front().kind == Kind::left_unchecked);
  test.unchecked->push_back({"a", std::nullopt, "短"});
  CHECK(differences_of(test, file).empty());
  test.unchecked->front().of = "applications";
  CHECK(differences_of(test, file).size() == 2);
}

TEST_CASE("a document that cannot be read is right for no test") {
  CheckedFile file;
  file.error = ReadError{"空", std::nullopt};
  CHECK(differences_of({}, file).front().kind == Kind::unreadable);
}

}  // namespace gouji
