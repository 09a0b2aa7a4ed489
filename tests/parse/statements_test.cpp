// What sentences state, and what they only seem to: see fixtures/prose/sentences.cases. GOUJI_UPDATE_GOLDENS=1
// ./test_parse -tc='statements*' rewrites it: look at every change as a person would who reads the sentence.
#include "parse/statements.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

#include <doctest/doctest.h>

#include "parse/snippet.hpp"
#include "parse/statement_lines.hpp"
#include "support/prose_cases.hpp"

namespace gouji {
namespace {

using test::ProseCase;

/// Nothing that could be held against the report's tables or its own sentences; sums and shares are left to the rules.
bool yields_nothing(const Statements& all) {
  const auto is_comparable = [](const Statement& each) {
    return each.is_own && each.is_this_year && each.quantity.is_exact();
  };
  const auto is_own = [](const Denial& each) { return each.is_own; };
  return std::none_of(all.figures.begin(), all.figures.end(), is_comparable) &&
         std::none_of(all.denials.begin(), all.denials.end(), is_own) && all.lost.empty();
}

}  // namespace

TEST_CASE("statements: what is read from sentences, and nothing from those that only look like it") {
  const bool updates = std::getenv("GOUJI_UPDATE_GOLDENS") != nullptr;
  std::vector<ProseCase> cases = test::read_prose_cases();
  for (ProseCase& each : cases) {
    const Report report = report_in(test::report_of(each));
    const std::string read = figure_line(each.text) + statement_lines(report);
    if (updates) each.expected = read;
    CAPTURE(each.what);
    CAPTURE(each.text);
    CHECK(read == each.expected);
    CHECK((each.is_trap() || each.what.starts_with("states: ")));
    if (each.is_trap()) CHECK(yields_nothing(report.statements));
  }
  if (updates) test::write_prose_cases(cases);
}

TEST_CASE("statements: enough sentences, no two alike, and half of them traps") {
  const std::vector<ProseCase> cases = test::read_prose_cases();
  CHECK(cases.size() >= 150);
  const auto traps = std::count_if(cases.begin(), cases.end(), [](const ProseCase& each) { return each.is_trap(); });
  CHECK(2 * static_cast<std::size_t>(traps) >= cases.size());
  std::set<std::string> texts;
  for (const ProseCase& each : cases) texts.insert(each.organ + each.text);
  CHECK(texts.size() == cases.size());
}

TEST_CASE("statements: each stands where its figure is printed") {
  for (const ProseCase& each : test::read_prose_cases()) {
    CAPTURE(each.text);
    const std::string canonical = test::report_of(each);
    const Report report = report_in(canonical);
    for (const Statement& statement : report.statements.figures) {
      CHECK(statement.span.begin <= statement.span.end);
      REQUIRE(statement.sentence < report.sentences.size());
      const Span sentence = report.sentences[statement.sentence].span;
      CHECK((sentence.begin <= statement.span.begin && statement.span.end <= sentence.end));
    }
  }
}

}  // namespace gouji
