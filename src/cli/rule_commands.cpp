// gouji explain, gouji rules: the rules themselves.
#include "check/builtin.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "output/rule_page.hpp"

namespace gouji {
namespace {

std::vector<Pack> shipped_packs() {
  std::vector<Pack> packs(builtin_packs().begin(), builtin_packs().end());
  packs.insert(packs.end(), local_packs().begin(), local_packs().end());
  return packs;
}

}  // namespace

int run_explain(const Options& options) {
  const std::vector<Pack> packs = shipped_packs();
  const std::string page =
      options.markdown ? print_rule_markdown(packs, options.rule) : print_rule(packs, options.rule, options.language);
  if (page.empty()) {
    complain_of_unknown_rule(options.language, options.rule);
    return exit_status::usage;
  }
  print(page);
  return exit_status::clean;
}

int run_rules(const Options& options) {
  print(print_rule_list(builtin_packs(), options.language));
  print(print_available_packs(local_packs(), options.language));
  return exit_status::clean;
}

}  // namespace gouji
