// gouji check
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/examined_inputs.hpp"
#include "cli/exit_status.hpp"
#include "cli/terminal.hpp"
#include "output/concise.hpp"
#include "output/github.hpp"
#include "output/json.hpp"
#include "output/sarif.hpp"
#include "output/text.hpp"

namespace gouji {
namespace {

/// Of all setups; a rule that several have is told as the first has it.
std::vector<RuleSummary> summaries_of(const Setups& setups) {
  std::vector<RuleSummary> summaries;
  for (const Setup& setup : setups.all()) {
    for (const EffectiveRule& each : setup.rules().rules()) {
      const Rule& rule = each.rule;
      const bool known = std::any_of(summaries.begin(), summaries.end(),
                                     [&](const RuleSummary& other) { return other.id == rule.id; });
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

std::string print_result(const Options& options, const RunResult& result, const Setups& setups) {
  switch (options.format) {
    case OutputFormat::text: return print_text(result, options.language, style_of(options));
    case OutputFormat::concise: return print_concise(result, options.language);
    case OutputFormat::json: return print_json(result);
    case OutputFormat::sarif: return print_sarif(result, summaries_of(setups), options.language);
    case OutputFormat::github: return print_github(result, options.language);
  }
  return {};
}

bool fails(const CheckedFile& file, std::optional<Level> from) {
  return from && std::any_of(file.findings.begin(), file.findings.end(),
                             [from](const Finding& finding) { return !finding.suppressed && finding.level >= *from; });
}

int status_of(const Examined& examined) {
  if (summarise(examined.result).unreadable > 0 || examined.is_incomplete) return exit_status::unreadable;
  for (std::size_t at = 0; at < examined.setups.size(); ++at) {
    if (fails(examined.result.files[at], examined.setups[at]->fail_on())) return exit_status::findings;
  }
  return exit_status::clean;
}

int run_with(const Options& options, const std::vector<Input>& inputs, Setups& setups) {
  const Examined examined = examine_inputs(options, inputs, setups);
  print(print_result(options, examined.result, setups));
  return status_of(examined);
}

}  // namespace

int run_check(const Options& options) {
  return with_setups(options, run_with);
}

}  // namespace gouji
