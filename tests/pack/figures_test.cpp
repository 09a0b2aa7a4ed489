// Faults in what a rule says of figures of the prose: figures, subject, multiple_of.
#include <doctest/doctest.h>

#include "pack/folder.hpp"

namespace gouji {
namespace {

using test::outcome_of;
using test::PackFolder;

const std::string file = "rules/told.yaml";

const std::string texts = R"(cites: []
basis: quality
title: {zh: "数", en: "figures"}
message: {zh: "{statement}", en: "{statement}"}
hint: {zh: "查", en: "check"}
rationale: {zh: "数", en: "figures"}
)";

const std::string agreement = R"(id: told
level: warning
editions: []
kind: agreement
of: figure
figures:
  received:
    table: applications
    column: total
    readings:
      - {zh: "新收", en: "received", is: "received"}
)";

const std::string multiple = R"(id: told
level: warning
editions: []
kind: multiple
subject: processing_fee
multiple_of: 10
)";

std::string outcome(const std::string& head, const std::string& from = "", const std::string& to = "") {
  const PackFolder folder;
  folder.write(file, head + texts);
  if (!from.empty()) folder.edit(file, from, to);
  const std::string fault = outcome_of(folder);
  return fault.starts_with(file) ? fault.substr(file.size()) : fault;
}

}  // namespace

TEST_CASE("figures of the prose with what the tables have for them") {
  CHECK(outcome(agreement) == "ok");
  CHECK(outcome(agreement, "  received:", "  letters:") ==
        ":7:3: “letters” is nothing that a figure of a sentence counts");
  CHECK(outcome(agreement, "table: applications", "table: letters") ==
        ":8:12: expected disclosure, applications, disputes or statistics");
  CHECK(outcome(agreement, "column: total", "column: sum") == ":9:13: “sum” names no column");
  CHECK(outcome(agreement, "is: \"received\"", "is: \"letters\"") ==
        ":11:40: unknown name “letters” in table applications");
  CHECK(outcome(agreement, "is: \"received\"", "is: \"received = 0\"") ==
        ":11:40: expected cells joined by “+” and “-”");
  CHECK(outcome(agreement, "is: \"received\"", "is: \"previous.received\"") ==
        ":11:40: expected cells joined by “+” and “-”");
  CHECK(outcome(agreement, "      - {zh: \"新收\", en: \"received\", is: \"received\"}\n", "") ==
        ":11:1: expected a list");
  CHECK(outcome(agreement, "of: figure", "of: early") ==
        ":5:5: “early” does not go with this kind; expected figure, denial");
  CHECK(outcome(multiple, "multiple_of: 10", "multiple_of: 10\nfigures: {}") ==
        ":7:10: this kind of check takes no “figures”");
}

TEST_CASE("a subject and what its figures are multiples of") {
  CHECK(outcome(multiple) == "ok");
  CHECK(outcome(multiple, "processing_fee", "fees") ==
        ":5:10: “fees” is not known; expected what a figure of a sentence counts: processing_fee");
  CHECK(outcome(multiple, "multiple_of: 10", "multiple_of: 0") == ":6:14: expected a number from 1 to 9999");
  CHECK(outcome(agreement, "of: figure", "of: figure\nmultiple_of: 10") ==
        ":6:14: this kind of check takes no “multiple_of”");
}

}  // namespace gouji
