// gouji check
#include <algorithm>
#include <map>

#include "cli/commands.hpp"
#include "cli/comparison.hpp"
#include "cli/exit_status.hpp"
#include "cli/setup.hpp"
#include "cli/terminal.hpp"
#include "cli/today.hpp"
#include "output/concise.hpp"
#include "output/github.hpp"
#include "output/json.hpp"
#include "output/sarif.hpp"
#include "output/text.hpp"
#include "settings/waiver_notices.hpp"

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

std::vector<PackIdentity> packs_of(const Setups& setups) {
  std::vector<PackIdentity> packs;
  for (const Setup& setup : setups.all()) {
    for (const Pack& pack : setup.packs().all()) {
      const bool known = std::any_of(packs.begin(), packs.end(), [&pack](const PackIdentity& other) {
        return other.id == pack.id && other.sha256 == pack.sha256;
      });
      if (!known) packs.push_back({std::string(pack.id), std::string(pack.version), std::string(pack.sha256)});
    }
  }
  return packs;
}

std::string print_result(const Options& options, const RunResult& result, const Setups& setups) {
  switch (options.format) {
    case OutputFormat::text: return print_text(result, options.language, terminal_style());
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

class Check {
 public:
  Check(const Options& options, const std::vector<Input>& inputs, Setups& setups) : options_(options), setups_(setups) {
    read(inputs);
    for (const Setup& setup : setups.all()) comparisons_.try_emplace(&setup, options, setup, checked_);
  }

  int run() {
    result_.packs = packs_of(setups_);
    for (const Comparison::Checked& each : checked_) result_.files.push_back(examined(each));
    for (const Setup& setup : setups_.all()) add_notices(setup);
    print(print_result(options_, result_, setups_));
    return status();
  }

 private:
  /// All before any is checked: last year's report may stand behind this year's.
  void read(const std::vector<Input>& inputs) {
    files_.reserve(inputs.size());
    std::string buffer;
    for (const Input& input : inputs) {
      const Setup& setup = setups_.of(input);
      files_.push_back(read_report(input, setup.how_for(input.path), buffer));
      checked_.push_back({&files_.back(), &setup});
    }
  }

  [[nodiscard]] CheckedFile examined(const Comparison::Checked& each) const {
    const ReportFile& file = *each.file;
    if (file.error) return {.path = file.path, .error = file.error};
    return examine(*file.reading, file.report, file.path, each.setup->how_for(file.path),
                   comparisons_.at(each.setup).context_of(file));
  }

  void add_notices(const Setup& setup) {
    if (setup.configuration() == nullptr) return;
    const auto notices = expired_waivers(setup.configuration()->waivers, today(), options_.language);
    result_.notices.insert(result_.notices.end(), notices.begin(), notices.end());
  }

  [[nodiscard]] int status() const {
    const auto is_incomplete = [](const auto& each) { return each.second.is_incomplete(); };
    if (summarise(result_).unreadable > 0) return exit_status::unreadable;
    if (std::any_of(comparisons_.begin(), comparisons_.end(), is_incomplete)) return exit_status::unreadable;
    for (std::size_t at = 0; at < checked_.size(); ++at) {
      if (fails(result_.files[at], checked_[at].setup->fail_on())) return exit_status::findings;
    }
    return exit_status::clean;
  }

  const Options& options_;
  Setups& setups_;
  std::vector<ReportFile> files_;
  std::vector<Comparison::Checked> checked_;
  std::map<const Setup*, Comparison> comparisons_;
  RunResult result_;
};

int run_with(const Options& options, const std::vector<Input>& inputs, Setups& setups) {
  return Check(options, inputs, setups).run();
}

}  // namespace

int run_check(const Options& options) {
  return with_setups(options, run_with);
}

}  // namespace gouji
