// gouji explain, gouji rules: the rules themselves.
#include "check/builtin.hpp"
#include "cli/builtin_examples.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "output/rule_markdown.hpp"
#include "output/rule_page.hpp"
#include "trial/examples.hpp"

namespace gouji {
namespace {

int explain(const Options& options, std::span<const Pack> packs, std::span<const RuleExamples> examples) {
  const std::string page = options.markdown ? print_rule_markdown(packs, examples, options.rule)
                                            : print_rule(packs, examples, options.rule, options.language);
  if (page.empty()) {
    complain_of_unknown_rule(options.language, options.rule);
    return exit_status::usage;
  }
  print(page);
  return exit_status::clean;
}

/// Of packs of one's own the tests are run at once.
int explain_with_packs(const Options& options) {
  std::vector<PackTests> tests;
  for (const std::string& folder : options.packs) tests.push_back(load_pack_tests(folder));
  const auto builtin = builtin_packs();
  std::vector<Pack> packs(builtin.begin(), builtin.end());
  for (const PackTests& each : tests) {
    const Pack& own = each.pack.pack();
    std::erase_if(packs, [&own](const Pack& other) { return other.id == own.id; });
    packs.push_back(own);
  }
  const RunExamples run(tests);
  std::vector<RuleExamples> examples(run.all().begin(), run.all().end());
  examples.insert(examples.end(), builtin_examples().begin(), builtin_examples().end());
  return explain(options, packs, examples);
}

}  // namespace

int run_explain(const Options& options) {
  if (options.packs.empty()) return explain(options, builtin_packs(), builtin_examples());
  try {
    return explain_with_packs(options);
  } catch (const yaml::Fault& fault) {
    complain_of_pack(options.language, fault.what());
    return exit_status::usage;
  }
}

int run_rules(const Options& options) {
  print(print_rule_list(builtin_packs(), options.language));
  return exit_status::clean;
}

}  // namespace gouji
