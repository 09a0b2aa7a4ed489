#include "trial/run.hpp"

#include <algorithm>

#include "examine/examine.hpp"
#include "examine/previous.hpp"
#include "text/input_error.hpp"
#include "trial/compare.hpp"
#include "trial/trial_packs.hpp"

namespace gouji {
namespace {

std::string name_in(Language language, const char* zh, const char* en) {
  return language == Language::zh ? zh : en;
}

/// As `gouji check --previous` does: what the test says of the report is not said of last year's.
CheckedFile checked_with_previous(const RuleTest& test, const ExamineOptions& options, std::string path) {
  ExamineOptions plain = options;
  plain.overrides = {};
  const Report last = report_of(read(test.previous->bytes), plain);
  const Reading reading = read(test.document.bytes);
  const Report report = report_of(reading, options);
  const ReportAtHand named{name_in(options.language, "上年报告.html", "last-year.html"), &last};
  PreviousChoice choice = take_previous(report, named, options.language);
  return examine(reading, report, std::move(path), options,
                 {.previous = choice.report, .why_none = std::move(choice.why_none)});
}

}  // namespace

CheckedFile checked(const RuleTest& test, std::span<const Pack> packs, Language language,
                    std::vector<std::string> select) {
  const ExamineOptions options{
      .packs = packs, .overrides = test.overrides, .language = language, .select = std::move(select)};
  std::string path = name_in(language, "报告.html", "report.html");
  if (!test.previous) return examine(test.document.bytes, std::move(path), options);
  try {
    return checked_with_previous(test, options, path);
  } catch (const InputError& error) {
    return {.path = path, .error = ReadError{std::string(sentence_of(error.fault, language)), error.offset}};
  }
}

bool fires(const Rule& rule, const CheckedFile& file) {
  const bool is_for = !file.report || !file.report->edition || rule.applies_to(*file.report->edition);
  return is_for && std::any_of(file.findings.begin(), file.findings.end(),
                               [&rule](const Finding& finding) { return finding.rule == rule.id; });
}

PackOutcome run(const PackTests& tests) {
  const Pack& pack = tests.pack.pack();
  const TrialPacks packs(tests);
  PackOutcome outcome{.pack = std::string(pack.id), .version = std::string(pack.version), .rules = {}};
  for (std::size_t i = 0; i < tests.rules.size(); ++i) {
    RuleOutcome& rule = outcome.rules.emplace_back(RuleOutcome{.rule = tests.rules[i].rule, .tests = {}});
    for (const RuleTest& test : tests.rules[i].tests) {
      CheckedFile found = checked(test, packs.all(), Language::zh);
      const bool has_fired = fires(pack.rules[i], found);
      auto differences = differences_of(test, found);
      rule.tests.push_back({test.name, test.place, has_fired, std::move(differences), std::move(found)});
    }
  }
  return outcome;
}

}  // namespace gouji
