// Broken packs and the exact words for each fault: file:line:column: what was expected.
#include <doctest/doctest.h>

#include "pack/folder.hpp"
#include "pack/loader.hpp"

namespace gouji {
namespace {

using test::outcome_of;
using test::PackFolder;

const std::string relation = "rules/few-coercions.yaml";
const std::string columns = "rules/few-refusals.yaml";
const std::string wording = "rules/local-section-title.yaml";
const std::string known_keys =
    "id, level, editions, kind, of, table, for, check, at, precedence, accept, words, deadlines, sections, percent, "
    "characters, phrases, topics, in, or_in, expect, when, figures, subject, multiple_of, section, at_most, "
    "cites, basis, title, message, hint, rationale";

const std::string late_rule = R"(id: published-late
level: error
editions: []
kind: publication
of: late
words:
  labels: [发布时间]
deadlines:
  - editions: ["2021"]
    kinds: [government]
    day: 3-31
cites: []
basis: quality
title: {zh: "晚", en: "late"}
message: {zh: "{date}", en: "{date}"}
hint: {zh: "查", en: "check"}
rationale: {zh: "期限", en: "deadline"}
)";

struct Broken {
  std::string file;
  std::string from;
  std::string to;
  std::string error;  ///< behind the name of the file
};

void expect(const std::vector<Broken>& faults) {
  for (const Broken& each : faults) {
    CAPTURE(each.to);
    const PackFolder folder;
    folder.edit(each.file, each.from, each.to);
    CHECK(outcome_of(folder) == each.file + each.error);
  }
}

}  // namespace

TEST_CASE("the example pack is sound") {
  CHECK(outcome_of(PackFolder()) == "ok");
}

TEST_CASE("keys") {
  expect({
      {relation, "level: warning", "severity: warning", ":2:1: unknown key “severity”; expected one of " + known_keys},
      {relation, "level: warning", "level: warning\nlevel: error", ":3:1: the key “level” stands twice"},
      {relation, "level: warning\n", "", ":1:1: the key “level” is missing"},
      {relation, "basis: quality\n", "", ":1:1: the key “basis” is missing"},
      {relation, "  en: \"more coercion than penalties\"\n", "", ":11:3: the key “en” is missing"},
      {relation, "title:\n", "name:\n", ":10:1: unknown key “name”; expected one of " + known_keys},
      {relation, "hint:\n  zh: \"请核对这两个数。\"\n  en: \"Check both figures.\"\n", "",
       ":1:1: the key “hint” is missing"},
      {wording, "place: 第三条", "clause: 第三条",
       ":11:5: unknown key “clause”; expected one of document, place, quote, edition"},
      {wording, "  other_matters: [", "  problems: [", ":8:3: the key “problems” stands twice"},
      {"pack.yaml",
       "authority:", "author:", ":3:1: unknown key “author”; expected one of id, version, authority, fixtures"},
      {"pack.yaml", "version: \"1.0.0\"\n", "", ":1:1: the key “version” is missing"},
      {"pack.yaml", "\"1.0.0\"", "", ":2:1: “version” is empty"},
      {"pack.yaml", "\"1.0.0\"", "\"\"", ":2:1: “version” is empty"},
  });
}

TEST_CASE("values that are not known") {
  expect({
      {relation, "few-coercions", "Few_Coercions", ":1:5: expected small letters, digits and “-”"},
      {relation, "level: warning", "level: fatal", ":2:8: “fatal” is not known; expected error, warning or info"},
      {relation, "kind: relation", "kind: regex",
       ":4:7: “regex” is not known; expected a kind of check: see docs/adding-a-rule.md"},
      {relation, "[\"2021\"]", "[\"2020\"]", ":3:12: expected an edition: 2008, 2014, 2019 or 2021"},
      {relation, "basis: quality", "basis: law", ":9:8: “law” is not known; expected arithmetic or quality"},
      {relation, "table: disclosure", "table: annex",
       ":5:8: “annex” is not known; expected disclosure, applications, disputes or statistics"},
      {relation, "table: disclosure", "table: statistics", ":5:8: statistics takes equations for groups alone"},
      {relation, "kind: relation", "kind: relation\nof: row", ":5:5: this kind of check takes no “of”"},
      {columns, "for: columns", "for: cells", ":6:6: expected rows, columns or groups"},
      {columns, "for: columns", "for: groups", ":6:6: expected rows or columns: only statistics takes groups"},
      {wording, "of: section", "of: signature", ":5:5: “signature” is not known; expected section, label"},
      {wording, "of: section", "of: row", ":5:5: “row” does not go with this kind; expected section, label"},
      {wording, "of: section", "of: section\ntable: disclosure", ":6:8: this kind of check takes no table"},
      {wording, "of: section", "of: section\nfor: rows", ":6:6: this kind of check takes no “for”"},
      {wording, "of: section", "of: section\nat: total", ":6:5: this kind of check takes no “at”"},
      {wording, "of: section", "of: section\ncheck: \"a = b\"", ":6:8: this kind of check takes no expression"},
      {wording, "  problems: [", "  problem: [", ":7:3: “problem” names no section, row or column"},
      {wording, "[\"其他事项\"]", "\"其他事项\"", ":8:3: expected a list of wordings"},
      {wording, "edition: \"2021\"\nbasis", "edition: \"二〇二一\"\nbasis",
       ":13:14: expected an edition: 2008, 2014, 2019 or 2021"},
      {columns, "kind: relation", "kind: equation\nprecedence: first", ":5:13: expected a number from 0 to 99"},
      {columns, "kind: relation", "kind: equation\nprecedence: 100", ":5:13: expected a number from 0 to 99"},
      {relation, "cites: []", "precedence: 1\ncites: []", ":8:13: this kind of check takes no “precedence”"},
      {relation, "cites: []", "accept: {}", ":8:9: this kind of check takes no accepted wordings"},
      {relation, "cites: []", "percent: 80", ":8:10: this kind of check takes no “percent”"},
      {relation, "kind: relation", "kind: year_relation", ":6:8: expected a cell of last year: previous.NAME"},
      {relation, "coercion.decisions <=", "previous.coercion.decisions <=",
       ":6:8: only rules of kind year_relation can speak of last year"},
  });
}

TEST_CASE("expressions and what they are placed at") {
  const std::string check = "coercion.decisions <= penalties.decisions\"";
  expect({
      {relation, check, "coercion.decisions <=\"", ":6:8: the expression breaks off (character 22 of the expression)"},
      {relation, check, "coercion.decisions <= 5 5\"",
       ":6:8: expected an operator or the end (character 25 of the expression)"},
      {relation, check, "coercion.amount <= 5\"",
       ":6:8: unknown name “coercion.amount” in table disclosure (character 1 of the expression)"},
      {relation, check, "5 >= force.decisions\"",
       ":6:8: unknown name “force.decisions” in table disclosure (character 6 of the expression)"},
      {relation, check, "coercion.decisions + 5\"", ":6:8: expected a comparison, not only a figure"},
      {relation, check, "coercion.decisions and 5 = 5\"",
       ":6:8: expected figures around “+”, “-” and comparisons, conditions around “and”, “or”, “not” and the like"},
      {relation, check, "has_sign(coercion.decisions) + 5 = 5\"",
       ":6:8: expected figures around “+”, “-” and comparisons, conditions around “and”, “or”, “not” and the like"},
      {relation, check, "coercion.decisions = 1234567890123456789\"",
       ":6:8: the number has more than 18 digits (character 22 of the expression)"},
      {relation, check, std::string(1000, '(') + "1\"",
       ":6:8: the expression is longer than 1000 bytes (character 1001 of the expression)"},
      {relation, "kind: relation", "kind: equation", ":6:8: expected sums on both sides of one “=”"},
      {columns, "refused.*", "denied.*",
       ":7:8: no row of applications is named denied.… (character 1 of the expression)"},
      {columns, "table: applications", "table: disclosure",
       ":6:6: expected rows: the columns of this table differ from row to row"},
      {relation, "at: coercion.decisions", "at: coercion.amount", ":7:5: expected a name of the expression"},
      {relation, "at: coercion.decisions", "at: licences.decisions", ":7:5: expected a name of the expression"},
      {relation, "at: coercion.decisions", "at: nowhere", ":7:5: “nowhere” names no cell of the table"},
      {relation, "at: coercion.decisions\n", "", ":1:1: the key “at” is missing"},
      {relation, "check: \"" + check + "\n", "", ":1:1: the key “check” is missing"},
  });
}

TEST_CASE("placeholders") {
  expect({
      {relation, "{penalties.decisions}件", "{penalties}件", ":14:7: “{penalties}” is nothing this rule can tell"},
      {relation, "{penalties.decisions}件", "{licences.decisions}件",
       ":14:7: “{licences.decisions}” is nothing this rule can tell"},
      {relation, "the {penalties.decisions} penalties", "the {penalties.decisions penalties",
       ":15:7: a “{” is not closed"},
      {relation, "Check both figures.", "Check {count} figures.", ":18:7: “{count}” is nothing this rule can tell"},
      {wording, "“{name}”应为", "“{label}”应为", ":19:7: “{label}” is nothing this rule can tell"},
      {wording, "quote: \"{expected}\"", "quote: \"{wanted}\"", ":12:12: “{wanted}” is nothing this rule can tell"},
  });
}

TEST_CASE("YAML that does not say what it seems to say") {
  expect({
      {relation, "penalties. Practice.\"\n", "penalties. Practice.\n",
       ":21:7: expected a closing quote on the same line"},
      {relation, "zh: \"请核对这两个数。\"", "zh: \"请核对这两个数。",
       ":17:7: expected a closing quote on the same line"},
      {relation, "zh: \"请核对这两个数。\"", "zh: '请核对这两个数。''",
       ":17:7: expected a closing quote on the same line"},
      {relation, "[\"2021\"]", "[\"2019\", \"2021]", ":3:20: expected a closing quote on the same line"},
      {relation, "basis: quality", "basis: \"quality\" indeed",
       ":9:18: expected the end of the line or a further key, in line with those above"},
      {relation, "[\"2021\"]", "[\"2021\"] only",
       ":3:20: expected the end of the line or a further key, in line with those above"},
      {relation, "[\"2021\"]", "[\"2021\" only]", ":3:19: expected “,” or “]”"},
      {relation, "penalties. Practice.\"\n", "penalties. Practice.\"\nagreed\n",
       ":22:1: unknown key “agreed”; expected one of " + known_keys},
      {wording, "  other_matters: [\"其他事项\"]", "  other_matters",
       ":9:6: expected one key on a line; put a text with “: ” in it into quotes"},
      {relation, "title:\n  zh:", "title:\n\tzh:", ":11:1: expected spaces in place of a tab"},
      {relation, "level: warning", "level:\twarning", ":2:7: expected spaces in place of a tab"},
      {relation, "en: \"Check both figures.\"", "en: Check: both figures.",
       ":18:12: expected one key on a line; put a text with “: ” in it into quotes"},
      {relation, "level: warning", "level: @warning",
       ":2:8: expected a text; one that begins with this character goes into quotes"},
      {relation, "level: warning", "level: *warning", ":2:8: the referenced anchor is not defined"},
      {relation, "level: warning", "level: [warning]", ":2:8: expected a text"},
      {relation, "[\"2021\"]", "\"2021\"", ":3:11: expected a list"},
      {relation, "title:\n  zh: \"行政强制多于行政处罚\"\n  en: \"more coercion than penalties\"",
       "title: \"行政强制\"", ":10:8: expected a mapping with the keys zh, en"},
      {wording, "  - document: 示例市年度报告编制说明\n    place: 第三条",
       "  - 示例市年度报告编制说明\n  - place: 第三条",
       ":10:5: expected a mapping with the keys document, place, quote, edition"},
      {wording, "accept:\n  problems: [\"存在问题和下一步工作\"]\n  other_matters: [\"其他事项\"]",
       "accept: [\"其他事项\"]", ":6:9: expected names with lists of wordings"},
      {relation, "请核对这两个数。", "请核对\x01这两个数。", ":17:11: expected text; here stands a control character"},
      {relation, "请核对这两个数。", std::string("请核对\0", 10),
       ":17:11: expected text; here stands a control character"},
      {relation, "请核对这两个数。", "请核对\xD5\xE2", ":17:11: expected UTF-8; save the file in that encoding"},
  });
}

TEST_CASE("whole files") {
  struct Whole {
    std::string content;
    std::string error;
  };
  const std::string rule = "rules/new.yaml";
  for (const Whole& each : std::initializer_list<Whole>{
           {"", ":1:1: expected one mapping of keys and values"},
           {"# only a remark\n", ":1:1: expected one mapping of keys and values"},
           {"- id: a\n- id: b\n", ":1:1: expected one mapping of keys and values"},
           {"id: a\n---\nid: b\n", ":1:1: expected one mapping of keys and values"},
           {"few-coercions\n", ":1:1: expected one mapping of keys and values"},
           {"id: a\nlevel: info\n  kind: value\n",
            ":3:7: expected one key on a line; put a text with “: ” in it into quotes"},
           {std::string("\xFF\xFEi\0d\0", 6), ":1:1: expected UTF-8; save the file in that encoding"},
           {"id: " + std::string(100000, '[') + "\n", ":2:1: expected a few levels of nesting"},
           {std::string((1U << 20) + 1, 'a'), ":1:1: expected a file of at most 1 MiB"},
       }) {
    CAPTURE(each.error);
    const PackFolder folder;
    folder.write(rule, each.content);
    CHECK(outcome_of(folder) == rule + each.error);
  }
}

TEST_CASE("an id stands once in a pack") {
  const PackFolder folder;
  folder.edit(columns, "id: few-refusals", "id: few-coercions");
  CHECK(outcome_of(folder) == columns + ":1:5: the rule “few-coercions” stands twice in the pack");
}

TEST_CASE("a byte-order mark and Windows line ends are no fault") {
  const PackFolder folder;
  folder.write("pack.yaml", "\uFEFFid: example-city\r\nversion: \"1.0.0\"\r\nauthority: 'City''s office' # ours\r\n");
  CHECK(outcome_of(folder) == "ok");
  folder.write("pack.yaml", "\uFEFFid: example-city\r\nversion: \"1.0.0\"\r\nauthority: {}\r\n");
  CHECK(outcome_of(folder) == "pack.yaml:3:12: expected a text");
}

TEST_CASE("a folder without pack.yaml is no pack") {
  const PackFolder folder;
  std::filesystem::remove(folder.path() / "pack.yaml");
  CHECK_THROWS_WITH_AS((void)load_pack(folder.path()),
                       (folder.path().string() + "/pack.yaml:1:1: a pack is a folder with a file pack.yaml").c_str(),
                       yaml::Fault);
}

TEST_CASE("words and deadlines") {
  const std::string late = "rules/late.yaml";
  const auto outcome_with = [&](const std::string& from, const std::string& to) {
    const PackFolder folder;
    folder.write(late, late_rule);
    if (!from.empty()) folder.edit(late, from, to);
    return outcome_of(folder);
  };
  CHECK(outcome_with("", "") == "ok");
  CHECK(outcome_with("labels: [发布时间]", "names: [发布时间]") ==
        late + ":7:3: unknown list “names”; expected labels");
  CHECK(outcome_with("labels: [发布时间]", "labels: []") == late + ":7:3: the list “labels” is missing or empty");
  CHECK(outcome_with("words:\n  labels: [发布时间]\n", "") == late + ":1:1: expected “words” with the lists labels");
  CHECK(outcome_with("day: 3-31", "day: 31-3") == late + ":11:10: expected month and day: 3-31");
  CHECK(outcome_with("[government]", "[town]") == late + ":10:13: expected government, department, office or unknown");
  CHECK(outcome_with("of: late", "of: early") == late + ":9:3: only rules on late publication take deadlines");
  CHECK(outcome_with("editions: [\"2021\"]\n    kinds", "kinds") ==
        late + ":9:5: expected the “editions” that the day is for");
  const PackFolder folder;
  folder.edit(relation, "level: warning", "level: warning\nwords: {labels: [发布]}");
  CHECK(outcome_of(folder) == relation + ":3:8: this kind of check takes no words");
}

}  // namespace gouji
