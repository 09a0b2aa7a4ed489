#include "examine/examine.hpp"

#include <algorithm>

#include "examine/excerpts.hpp"
#include "explain/explain.hpp"
#include "explain/placing.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class Examination {
 public:
  Examination(std::string path, const ExamineOptions& options) : options_(options) { file_.path = std::move(path); }

  CheckedFile run(const Reading& reading, const Report& report, const Context& context) && {
    check(reading, report, context);
    return std::move(file_);
  }

  CheckedFile run(std::string_view bytes) && {
    try {
      const Reading reading = read(bytes, options_.limits);
      check(reading, report_of(reading, options_), {});
    } catch (const InputError& error) {
      file_.error = ReadError{std::string(sentence_of(error.fault, options_.language)), error.offset};
    }
    return std::move(file_);
  }

 private:
  void check(const Reading& reading, const Report& report, const Context& context) {
    file_.format = name_of(reading.document.format);
    if (report.identity == Identity::report) file_.report = summary_of(report);
    Verdict verdict = assess(report, options_.packs, options_.language, context);
    std::erase_if(verdict.findings, [this](Finding& finding) { return !keep(finding); });
    std::erase_if(verdict.unchecked, [this](const Unchecked& entry) { return !is_wanted(entry.rule); });
    const Locator locator(reading);
    for (Finding& finding : verdict.findings) locate(finding, reading, locator);
    file_.findings = std::move(verdict.findings);
    file_.unchecked = std::move(verdict.unchecked);
    const SilencingRun run{options_.packs, report, options_.language,
                           [this](const std::string& rule) { return is_wanted(rule); }};
    silence(file_, reading, run, options_.silencing);
  }

  [[nodiscard]] bool is_wanted(const std::string& rule) const {
    return (options_.select.empty() || contains(options_.select, rule)) && !contains(options_.ignore, rule);
  }

  /// A wrong cell is told for the sake of any equation it breaks, by the first that is asked for.
  [[nodiscard]] bool keep(Finding& finding) const {
    if (!has_certain_cause(finding)) return is_wanted(finding.rule);
    const auto wanted = std::find_if(finding.related.begin(), finding.related.end(),
                                     [this](const Related& related) { return is_wanted(related.rule); });
    if (wanted == finding.related.end()) return false;
    finding.rule = wanted->rule;
    return true;
  }

  static void locate(Finding& finding, const Reading& reading, const Locator& locator) {
    finding.region = locator.region(finding.span);
    finding.excerpt = excerpt_at(reading.canonical.text, finding.span);
    for (Related& related : finding.related) related.region = locator.region(related.span);
    for (Suspect& suspect : finding.suspects) {
      if (suspect.span != Span{}) suspect.region = locator.region(suspect.span);
    }
  }

  const ExamineOptions& options_;
  CheckedFile file_;
};

}  // namespace

CheckedFile examine(std::string_view bytes, std::string path, const ExamineOptions& options) {
  return Examination(std::move(path), options).run(bytes);
}

CheckedFile examine(const Reading& reading, std::string path, const ExamineOptions& options) {
  return examine(reading, report_of(reading, options), std::move(path), options, {});
}

Report report_of(const Reading& reading, const ExamineOptions& options) {
  Report report = parse_report(reading.canonical, options.overrides);
  place_values(report, options.packs);
  return report;
}

ReportSummary summary_of(const Report& report) {
  ReportSummary summary{.edition = report.edition, .kind = report.kind, .evidence = report.evidence};
  if (report.title) {
    summary.title = report.title->value;
    summary.title_span = report.title->span;
  }
  if (report.organ) summary.organ = report.organ->value;
  if (report.year) summary.year = report.year->value;
  return summary;
}

CheckedFile examine(const Reading& reading, const Report& report, std::string path, const ExamineOptions& options,
                    const Context& context) {
  return Examination(std::move(path), options).run(reading, report, context);
}

}  // namespace gouji
