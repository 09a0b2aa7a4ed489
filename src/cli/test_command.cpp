// gouji test
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/terminal.hpp"
#include "output/text_trial.hpp"
#include "trial/mutation.hpp"
#include "trial/run.hpp"

namespace gouji {
namespace {

std::vector<PackTests> load(const std::vector<std::string>& folders) {
  std::vector<PackTests> packs;
  packs.reserve(folders.size());
  for (const std::string& folder : folders) packs.push_back(load_pack_tests(folder));
  return packs;
}

int run_trials(const Options& options, const std::vector<PackTests>& packs) {
  std::vector<PackOutcome> outcomes;
  outcomes.reserve(packs.size());
  for (const PackTests& each : packs) outcomes.push_back(run(each));
  print(print_trial(outcomes, options.language, terminal_style()));
  const bool passed =
      std::all_of(outcomes.begin(), outcomes.end(), [](const PackOutcome& each) { return each.has_passed(); });
  return passed ? exit_status::clean : exit_status::findings;
}

int run_mutations(const Options& options, const std::vector<PackTests>& tests) {
  std::vector<Pack> packs;
  packs.reserve(tests.size());
  for (const PackTests& each : tests) packs.push_back(each.pack.pack());
  print(print_mutation(mutation_score(samples_of(tests), packs), options.language, terminal_style()));
  return exit_status::clean;
}

}  // namespace

int run_test(const Options& options) {
  try {
    const std::vector<PackTests> packs = load(options.packs);
    return options.mutate ? run_mutations(options, packs) : run_trials(options, packs);
  } catch (const yaml::Fault& fault) {
    complain_of_fault(options, fault);
    return exit_status::usage;
  }
}

}  // namespace gouji
