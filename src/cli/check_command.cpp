// gouji check
#include <algorithm>

#include "cli/baseline_in_use.hpp"
#include "cli/commands.hpp"
#include "cli/examined_inputs.hpp"
#include "cli/exit_status.hpp"
#include "cli/packs.hpp"
#include "cli/terminal.hpp"
#include "output/concise.hpp"
#include "output/github.hpp"
#include "output/json.hpp"
#include "output/sarif.hpp"
#include "output/text.hpp"

namespace gouji {
namespace {

std::vector<RuleSummary> summaries_of(const Packs& packs) {
  std::vector<RuleSummary> summaries;
  for (const Pack& pack : packs.all()) {
    for (const Rule& rule : pack.rules) {
      const bool known =
          std::any_of(summaries.begin(), summaries.end(), [&](const RuleSummary& each) { return each.id == rule.id; });
      if (!known) summaries.push_back({rule.id, rule.level, rule.title.zh, rule.title.en, rule.rationale.zh});
    }
  }
  return summaries;
}

Style style_of(const Options& options) {
  Style style = terminal_style();
  style.shows_suppressed = options.show_suppressed;
  return style;
}

std::string print_result(const Options& options, const RunResult& result, const Packs& packs) {
  switch (options.format) {
    case OutputFormat::text: return print_text(result, options.language, style_of(options));
    case OutputFormat::concise: return print_concise(result, options.language);
    case OutputFormat::json: return print_json(result);
    case OutputFormat::sarif: return print_sarif(result, summaries_of(packs), options.language);
    case OutputFormat::github: return print_github(result, options.language);
  }
  return {};
}

int status_of(const Options& options, const RunResult& result) {
  const Summary summary = summarise(result);
  if (summary.unreadable > 0) return exit_status::unreadable;
  if (!options.fail_on) return exit_status::clean;
  const int counted = summary.error + (*options.fail_on <= Level::warning ? summary.warning : 0) +
                      (*options.fail_on <= Level::info ? summary.info : 0);
  return counted > 0 ? exit_status::findings : exit_status::clean;
}

int run_with(const Options& options, const Packs& packs) {
  const std::vector<Input> inputs = find_inputs(options.inputs, options.stdin_name);
  if (inputs.empty()) {
    complain_of_no_input(options.language);
    return exit_status::usage;
  }
  const BaselineInUse baseline(options);
  if (baseline.is_faulty()) return exit_status::usage;
  ExamineOptions how = examine_options(options, packs);
  how.silencing.baseline = baseline.get();
  const Examined examined = examine_inputs(options, how, inputs);
  print(print_result(options, examined.result, packs));
  return examined.is_incomplete ? exit_status::unreadable : status_of(options, examined.result);
}

}  // namespace

int run_check(const Options& options) {
  return with_packs(options, run_with);
}

}  // namespace gouji
