// The file of a baseline: what is written is read back, and what is not a baseline is said with its place.

#include <doctest/doctest.h>

#include "silence/baseline_file.hpp"
#include "yaml/fault.hpp"

namespace gouji {
namespace {

constexpr const char* first = "0123456789abcdef0123456789abcdef";
constexpr const char* second = "fedcba9876543210fedcba9876543210#2";

BaselineEntry entry(const std::string& organ, int year, const std::string& fingerprint, StatedValues values = {}) {
  return {.organ = organ,
          .year = year,
          .at = "applications.granted.total",
          .rule = "row-total-mismatch",
          .fingerprint = fingerprint,
          .values = std::move(values),
          .place = "表三"};
}

Finding finding(const std::string& fingerprint, std::vector<Figure> values = {}) {
  return {.values = std::move(values), .fingerprint = fingerprint};
}

std::string fault_in(const std::string& text) {
  try {
    (void)read_baseline(text, "b.json");
  } catch (const yaml::Fault& fault) {
    CHECK_FALSE(fault.message.zh.empty());
    return fault.what();
  }
  return "none";
}

std::string with_entry(const std::string& members) {
  return "{\n\"schema\": 1,\n\"findings\": [\n{" + members + "}\n]\n}\n";
}

const std::string whole =
    R"("fingerprint":"0123456789abcdef0123456789abcdef","rule":"a","organ":"甲","year":null,"at":"","place":"","values":{})";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("baseline: sorted, one finding a line, each once") {
  const std::string text =
      print_baseline({entry("乙", 2023, first),
                      entry("甲", 2024, second, {{"stated", Decimal(12)}, {"change", *Decimal::parse("-1.5")}}),
                      entry("乙", 2022, first), entry("乙", 2023, first)});
  CHECK(text == R"({
"schema": 1,
"findings": [
{"fingerprint":"0123456789abcdef0123456789abcdef","rule":"row-total-mismatch","organ":"乙","year":2022,"at":"applications.granted.total","place":"表三","values":{}},
{"fingerprint":"0123456789abcdef0123456789abcdef","rule":"row-total-mismatch","organ":"乙","year":2023,"at":"applications.granted.total","place":"表三","values":{}},
{"fingerprint":"fedcba9876543210fedcba9876543210#2","rule":"row-total-mismatch","organ":"甲","year":2024,"at":"applications.granted.total","place":"表三","values":{"stated":12,"change":"-1.5"}}
]
}
)");
  CHECK(print_baseline(read_baseline(text, "b.json").entries()) ==
        replaced(text, R"("stated":12,"change":"-1.5")", R"("change":"-1.5","stated":12)"));
  CHECK(print_baseline({}) == "{\n\"schema\": 1,\n\"findings\": []\n}\n");
  CHECK(read_baseline(print_baseline({}), "b.json").entries().empty());
}

TEST_CASE("baseline: a finding is known by its fingerprint and its values") {
  const Baseline baseline =
      read_baseline(print_baseline({entry("甲", 2024, first, {{"computed", Decimal(3)}, {"stated", Decimal(2)}}),
                                    entry("甲", 2024, second)}),
                    "b.json");
  REQUIRE(baseline.find(finding(first, {{"stated", Decimal(2)}, {"computed", Decimal(3)}})) != nullptr);
  CHECK(baseline.find(finding(first, {{"stated", Decimal(2)}, {"computed", Decimal(3)}}))->line == 4);
  CHECK(baseline.find(finding(first, {{"stated", Decimal(2)}, {"computed", Decimal(4)}})) == nullptr);
  CHECK(baseline.find(finding(first)) == nullptr);
  CHECK(baseline.find(finding(second)) != nullptr);
  CHECK(baseline.find(finding("f")) == nullptr);
}

TEST_CASE("baseline: figures of one name are told apart by their order") {
  const Finding both = finding(first, {{"table", Decimal(3)}, {"stated", Decimal(2)}, {"table", Decimal(1)}});
  const BaselineEntry own = entry_of(both, std::nullopt);
  CHECK(own.values == StatedValues{{"stated", Decimal(2)}, {"table", Decimal(3)}, {"table#2", Decimal(1)}});
  CHECK(read_baseline(print_baseline({own}), "b.json").find(both) != nullptr);
}

TEST_CASE("baseline: written by hand it may be laid out otherwise") {
  CHECK(fault_in("\xEF\xBB\xBF{\"findings\":[\r\n],\"schema\":1}") == "none");
  CHECK(fault_in(with_entry(whole)) == "none");
  CHECK(fault_in(with_entry(replaced(whole, R"("values":{})", R"("values":{"a":"1.50","b":-3})"))) == "none");
}

TEST_CASE("baseline: faults are named with their place") {
  const struct {
    std::string text;
    std::string fault;
  } rows[] = {
      {"", "b.json:1:1: the file is empty"},
      {"[]", "b.json:1:1: expected a baseline: { … }"},
      {"{\n\"schema\": 2}", "b.json:2:11: the schema is 2; this program knows 1"},
      {"{\"schema\": \"1\"}", "b.json:1:12: expected 1 for “schema”"},
      {"{\"schema\": 1}", "b.json:1:13: there is no “findings”"},
      {"{\"findings\": []}", "b.json:1:16: there is no “schema”"},
      {"{\"schema\": 1, \"findings\": {}}", "b.json:1:27: expected a list for “findings”: [ … ]"},
      {"{\"schema\": 1, \"schema\": 1}", "b.json:1:15: “schema” stands twice"},
      {"{\"schema\": 1, \"found\": []}", "b.json:1:15: unknown key “found”; expected schema or findings"},
      {"{\"schema\": 1, \"findings\": [1]}", "b.json:1:28: expected a finding: { … }"},
      {"{\"schema\": 1, \"findings\": [[]]}", "b.json:1:28: expected a finding: { … }"},
      {"{\"schema\": 1, \"findings\": []} x", "b.json:1:31: something stands behind the end of the baseline"},
      {"{\"schema\" 1}", "b.json:1:11: a colon is missing behind the name"},
      {"{\"schema\": 1 \"findings\": []}", "b.json:1:14: expected a comma or }"},
      {"{\"schema\": 1,}", "b.json:1:14: expected a name in quotes"},
      {"{\"schema\": tru}", "b.json:1:15: this is no JSON"},
      {with_entry("\"rule\": \"a"), "b.json:4:13: a quote is not closed"},
      {with_entry(""), "b.json:4:2: the finding has no “fingerprint”"},
      {with_entry(replaced(whole, ",\"organ\":\"甲\"", "")), "b.json:4:104: the finding has no “organ”"},
      {with_entry(replaced(whole, "0123456789abcdef0", "0123456789abcdeg0")),
       "b.json:4:16: expected a fingerprint of 32 hex digits"},
      {with_entry(replaced(whole, "\"organ\"", "\"organs\"")),
       "b.json:4:62: unknown key “organs”; expected one of fingerprint, rule, organ, year, at, place, values"},
      {with_entry(replaced(whole, "\"organ\"", "\"rule\"")), "b.json:4:62: “rule” stands twice"},
      {with_entry(replaced(whole, "null", "\"2024\"")), "b.json:4:81: expected a year for “year”, or null"},
      {with_entry(replaced(whole, "null", "20240")), "b.json:4:81: expected a year"},
      {with_entry(replaced(whole, "\"甲\"", "3")), "b.json:4:70: expected a text for “organ”"},
      {with_entry(replaced(whole, "{}", "[]")), "b.json:4:114: expected { name: figure } for “values”"},
      {with_entry(replaced(whole, "{}", "{\"a\":1.5}")),
       "b.json:4:119: expected a whole number; write one with a fraction in quotes"},
      {with_entry(replaced(whole, "{}", "{\"a\":\"x\"}")), "b.json:4:119: expected a figure"},
      {with_entry(replaced(whole, "{}", "{\"a\":{}}")), "b.json:4:119: expected a figure"},
      {with_entry(replaced(whole, "{}", "{\"a\":1,\"a\":2}")), "b.json:4:121: “a” stands twice"},
      {with_entry(replaced(whole, "甲", "\xFF")), "b.json:4:71: the text is no UTF-8"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(fault_in(row.text) == row.fault);
  }
}

}  // namespace gouji
