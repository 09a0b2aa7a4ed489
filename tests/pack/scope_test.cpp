// For which reports packs and rules are: faults in the head of a pack, in `editions`, `years` and `when`.
#include <doctest/doctest.h>

#include "pack/folder.hpp"
#include "pack/loader.hpp"

namespace gouji {
namespace {

using test::outcome_of;
using test::PackFolder;

const std::string rule = "rules/few-coercions.yaml";
const std::string version = "version: \"1.0.0\"";

std::string outcome_with(const std::string& file, const std::string& from, const std::string& to) {
  const PackFolder folder;
  folder.edit(file, from, to);
  const std::string fault = outcome_of(folder);
  return fault.starts_with(file) ? fault.substr(file.size()) : fault;
}

std::string head_with(const std::string& lines) {
  return outcome_with("pack.yaml", version, version + "\n" + lines);
}

std::string when(const std::string& text) {
  return outcome_with(rule, "kind: relation", "when: " + text + "\nkind: relation");
}

/// The rule's own lines under a head with these.
std::string narrowed(const std::string& head, const std::string& from, const std::string& to) {
  const PackFolder folder;
  folder.edit("pack.yaml", version, version + "\n" + head);
  folder.edit(rule, from, to);
  const std::string fault = outcome_of(folder);
  return fault.starts_with(rule) ? fault.substr(rule.size()) : fault;
}

}  // namespace

TEST_CASE("the version of a pack has three numbers") {
  const auto outcome = [](const std::string& text) { return outcome_with("pack.yaml", "\"1.0.0\"", '"' + text + '"'); };
  for (const char* sound : {"0.0.1", "10.20.30", "1.0.0-draft.1", "1.0.0+2025", "1.0.0-a-b+c.d"}) {
    CAPTURE(sound);
    CHECK(outcome(sound) == "ok");
  }
  for (const char* broken :
       {"1", "1.0", "1.0.0.0", "v1.0.0", "1.0.x", "01.0.0", "1.0.0-", "1.0.0+", "1.0.0-a..b", "1..0"}) {
    CAPTURE(broken);
    CHECK(outcome(broken) == ":2:10: expected a version of three numbers, like 1.0.0");
  }
}

TEST_CASE("the id of a pack is written as those of rules are") {
  CHECK(outcome_with("pack.yaml", "id: example-city", "id: Example_City") ==
        ":1:5: expected small letters, digits and “-”, a letter first");
}

TEST_CASE("editions and years of a pack") {
  CHECK(head_with("editions: [\"2021\"]\nyears: {from: 2022}") == "ok");
  CHECK(head_with("years: {from: 2022, until: 2022}") == "ok");
  CHECK(head_with("editions: [\"2020\"]") == ":3:13: unknown edition “2020”; expected one of 2008, 2014, 2019, 2021");
  CHECK(head_with("years: {from: 2007}") == ":3:15: expected a year from 2008 to 2099");
  CHECK(head_with("years: {from: 24}") == ":3:15: expected a year from 2008 to 2099");
  CHECK(head_with("years: {from: 2025, until: 2024}") == ":3:28: expected a year not before “from”");
  CHECK(head_with("years: {}") == ":3:8: expected “from”, “until” or both");
  CHECK(head_with("years: 2025") == ":3:8: expected a mapping with the keys from, until");
  CHECK(head_with("years: {since: 2025}") == ":3:9: unknown key “since”; expected one of from, until");
  CHECK(head_with("extends: [form, form]") == ":3:17: “form” stands twice");
  CHECK(head_with("extends: form") == ":3:10: expected a list");
}

TEST_CASE("a rule is for what its pack is for, and may narrow it") {
  const std::string editions = "editions: [\"2021\"]";
  CHECK(narrowed("editions: [\"2019\", \"2021\"]", editions, editions) == "ok");
  CHECK(narrowed(editions, editions + "\n", "") == "ok");
  const std::string wider = "expected editions among those of pack.yaml: a rule may only narrow them";
  CHECK(narrowed(editions, editions, "editions: [\"2019\", \"2021\"]") == ":3:11: " + wider);
  CHECK(narrowed(editions, editions, "editions: []") == ":3:11: " + wider);
  const std::string years = "years: {from: 2022, until: 2026}";
  const auto own = [&](const std::string& text) {
    return narrowed(years, "kind: relation", "when: {years: " + text + "}\nkind: relation");
  };
  CHECK(own("{from: 2023}") == "ok");
  CHECK(own("{until: 2022}") == "ok");
  const std::string wider_years = ":4:15: expected years among those of pack.yaml: a rule may only narrow them";
  CHECK(own("{from: 2021}") == wider_years);
  CHECK(own("{until: 2027}") == wider_years);
  CHECK(own("{from: 2027}") == wider_years);
}

TEST_CASE("what a rule has from its pack") {
  const PackFolder folder;
  folder.edit("pack.yaml", version, version + "\neditions: [\"2021\"]\nyears: {from: 2022, until: 2026}");
  folder.edit(rule, "editions: [\"2021\"]", "when: {years: {until: 2024}}");
  const LoadedPack loaded = load_pack(folder.path());
  const Rule& narrowed = loaded.pack().rules.front();
  REQUIRE(narrowed.id == "few-coercions");
  CHECK(narrowed.editions.size() == 1);
  CHECK(narrowed.when.years == Years{2022, 2024});
}

TEST_CASE("when: organs, years and a condition over cells") {
  CHECK(when("{organs: [government, department], years: {from: 2021, until: 2025}}") == "ok");
  CHECK(when("{holds: {table: applications, check: \"refused.*.total > 0\"}}") == "ok");
  CHECK(when("{holds: {table: disclosure, check: \"not is_blank(fees.amount)\"}}") == "ok");
  CHECK(when("government") == ":4:7: expected a mapping with the keys organs, years, holds");
  CHECK(when("{}") == ":4:7: expected organs, years or holds");
  CHECK(when("{organ: [government]}") == ":4:8: unknown key “organ”; did you mean “organs”?");
  const std::string organs = "; expected one of government, department, office";
  CHECK(when("{organs: [town]}") == ":4:17: unknown kind of organ “town”" + organs);
  CHECK(when("{organs: [unknown]}") == ":4:17: unknown kind of organ “unknown”" + organs);
  CHECK(when("{organs: [office, office]}") == ":4:25: “office” stands twice");
  CHECK(when("{organs: []}") == ":4:16: expected kinds of organ");
  CHECK(when("{holds: {table: annex, check: \"a = 0\"}}") ==
        ":4:23: unknown table “annex”; expected one of disclosure, applications, disputes, statistics");
  CHECK(when("{holds: {table: applications}}") == ":4:15: the key “check” is missing");
  CHECK(when("{holds: {table: applications, check: \"refused.* > 0\"}}").starts_with(":4:45: unknown row “refused”"));
  CHECK(when("{holds: {table: applications, check: \"granted.total\"}}") ==
        ":4:44: expected a comparison, not only a figure");
  CHECK(when("{holds: {table: applications, check: \"granted.total = previous.granted.total\"}}") ==
        ":4:44: only rules of kind year_relation can speak of last year");
}

}  // namespace gouji
