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
    const bool zh = options.language == Language::zh;
    complain((zh ? "没有名为“" : "no rule is named “") + options.rule +
             (zh ? "”的规则；用 gouji rules 查看全部规则。" : "”; see gouji rules."));
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
