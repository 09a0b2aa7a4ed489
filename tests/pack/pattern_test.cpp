// Faults in what a rule of kind pattern says: of, in, pattern, and what its message may speak of.
#include <doctest/doctest.h>

#include "pack/folder.hpp"

namespace gouji {
namespace {

using test::outcome_of;
using test::PackFolder;

const std::string file = "rules/text.yaml";

const std::string rule = R"(id: text
level: warning
kind: pattern
of: forbidden
in: overview
pattern: '公开.{0,3}件'
cites: []
basis: quality
title: {zh: "文字", en: "a text"}
message: {zh: "{place}有“{match}”", en: "{place} has “{match}”"}
hint: {zh: "查", en: "check"}
rationale: {zh: "字", en: "text"}
)";

std::string outcome(const std::string& from = "", const std::string& to = "") {
  const PackFolder folder;
  folder.write(file, rule);
  if (!from.empty()) folder.edit(file, from, to);
  const std::string fault = outcome_of(folder);
  return fault.starts_with(file) ? fault.substr(file.size()) : fault;
}

std::string with_pattern(const std::string& pattern) {
  return outcome("公开.{0,3}件", pattern);
}

}  // namespace

TEST_CASE("a text and where it is looked for") {
  CHECK(outcome() == "ok");
  CHECK(outcome("in: overview", "in: title") == "ok");
  CHECK(outcome("in: overview", "in: preamble") == "ok");
  CHECK(outcome("in: overview", "in: annex") ==
        ":5:5: unknown place “annex”; expected one of report, preamble, title, overview, disclosure, applications, "
        "disputes, problems, other_matters");
  CHECK(outcome("in: overview\n", "") == ":1:1: the key “in” is missing");
  CHECK(outcome("pattern: '公开.{0,3}件'\n", "") == ":1:1: the key “pattern” is missing");
  CHECK(outcome("of: forbidden", "of: late") == ":4:5: unknown matter “late”; expected one of required, forbidden");
  CHECK(outcome("of: forbidden", "of: required") == ":10:26: unknown placeholder “match”; expected one of place");
  CHECK(outcome("cites: []", "or_in: report\ncites: []") == ":7:1: the kind “pattern” takes no “or_in”");
  CHECK(outcome("kind: pattern\nof: forbidden", "kind: share") == ":4:1: the kind “share” takes no “in”");
  CHECK(outcome("kind: pattern\nof: forbidden\nin: overview", "kind: share") ==
        ":4:1: the kind “share” takes no “pattern”");
}

TEST_CASE("faults of patterns are found when the pack is loaded") {
  CHECK(with_pattern("公开(") == ":6:14: the pattern breaks off");
  CHECK(with_pattern("公开)") ==
        ":6:13: a pattern has no such thing here; a mark that stands for itself is written with “\\” before it");
  CHECK(with_pattern("[z-a]") == ":6:12: expected a range from the smaller to the larger character");
  CHECK(with_pattern("公{3,1}") == ":6:12: expected counts from the smaller to the larger, 1000 at most");
  CHECK(with_pattern("(公{3}){3}") == ":6:17: a counted repetition stands inside of another");
  CHECK(with_pattern("\\p{Han}{900}") == ":6:18: the pattern is too large with its repetitions written out");
  CHECK(with_pattern("公*") == ":6:11: the pattern fits an empty text, so that it stands everywhere");
  CHECK(with_pattern(std::string(1001, 'a')) == ":6:1011: the pattern is longer than 1000 bytes");
}

TEST_CASE("a pattern that no sentence can have is a fault") {
  CHECK(with_pattern("公开 件") == ":6:13: expected no white space: sentences are looked at without it");
  CHECK(with_pattern("公开　件") == ":6:13: expected no white space: sentences are looked at without it");
  CHECK(with_pattern("公开（") ==
        ":6:13: expected “(”, as sentences are looked at folded (with “\\” before a mark of patterns)");
  CHECK(with_pattern("公开\\(3件\\)。") == "ok");
}

}  // namespace gouji
