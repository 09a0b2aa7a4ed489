// gouji explain, gouji rules: the rules themselves.
#include "check/builtin.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "output/rule_page.hpp"

namespace gouji {

int run_explain(const Options& options) {
  const std::string page = options.markdown ? print_rule_markdown(builtin_packs(), options.rule)
                                            : print_rule(builtin_packs(), options.rule, options.language);
  if (page.empty()) {
    complain_of_unknown_rule(options.language, options.rule);
    return exit_status::usage;
  }
  print(page);
  return exit_status::clean;
}

int run_rules(const Options& options) {
  print(print_rule_list(builtin_packs(), options.language));
  return exit_status::clean;
}

}  // namespace gouji
