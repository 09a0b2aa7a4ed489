#include "output/golden.hpp"

#include <doctest/doctest.h>

#include "output/concise.hpp"
#include "output/extract.hpp"
#include "output/github.hpp"
#include "output/json.hpp"
#include "output/sample.hpp"
#include "output/sarif.hpp"
#include "output/text.hpp"

namespace gouji {

TEST_CASE("a run prints as its goldens") {
  const RunResult run = sample::run();
  const std::vector<RuleSummary> rules = sample::rules();
  const Style colours{.colour = true, .width = 60, .ambiguous = AmbiguousWidth::wide};
  const struct {
    const char* name;
    std::string printed;
  } rows[] = {{"check.json", print_json(run)},
              {"check.sarif", print_sarif(run, rules, Language::zh)},
              {"check.github.txt", print_github(run, Language::zh)},
              {"check.concise.txt", print_concise(run, Language::zh)},
              {"check.zh.txt", print_text(run, Language::zh, {})},
              {"check.en.txt", print_text(run, Language::en, {})},
              {"check.suppressed.zh.txt", print_text(run, Language::zh, {.shows_suppressed = true})},
              {"check.suppressed.en.txt", print_text(run, Language::en, {.shows_suppressed = true})},
              {"check.colour.txt", print_text(run, Language::zh, colours)},
              {"sound.json", print_json(sample::sound_run())},
              {"sound.sarif", print_sarif(sample::sound_run(), {}, Language::en)},
              {"sound.zh.txt", print_text(sample::sound_run(), Language::zh, {})},
              {"nothing.json", print_json({})},
              {"nothing.sarif", print_sarif({}, {}, Language::zh)}};
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const std::string printed = without_version(row.printed);
    CHECK(printed == golden(row.name, printed));
  }
}

TEST_CASE("a report prints as its goldens") {
  Report letter;
  letter.evidence = {"没有标题"};
  const struct {
    const char* name;
    std::string printed;
  } rows[] = {{"extract-2021.json", print_extract(sample::report_2021())},
              {"extract-2019.json", print_extract(sample::report_2019())},
              {"extract-other.json", print_extract(letter)}};
  for (const auto& row : rows) {
    CAPTURE(row.name);
    CHECK(row.printed == golden(row.name, row.printed));
  }
}

}  // namespace gouji
