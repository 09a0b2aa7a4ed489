// Stage: cli. The commands and what each may be told.
#pragma once

#include <span>

#include "cli/option_list.hpp"
#include "cli/options.hpp"

namespace gouji {

struct CommandForm {
  Command command;
  const char* name;
  Words help;
  void (*describe)(OptionList& list, Options& options);
};

/// In the order of the help.
[[nodiscard]] std::span<const CommandForm> command_forms();

// One for each command.
void describe_check(OptionList& list, Options& options);
void describe_fix(OptionList& list, Options& options);
void describe_baseline(OptionList& list, Options& options);
void describe_extract(OptionList& list, Options& options);
void describe_explain(OptionList& list, Options& options);
void describe_rules(OptionList& list, Options& options);
void describe_test(OptionList& list, Options& options);
void describe_new(OptionList& list, Options& options);
void describe_emit(OptionList& list, Options& options);

// What several commands take.
void add_language(OptionList& list, Options& options);
void add_inputs(OptionList& list, Options& options);
void add_rules_in_use(OptionList& list, Options& options);
/// All but which rules are asked for.
void add_rule_settings(OptionList& list, Options& options);
void add_packs(OptionList& list, Options& options);
void add_overrides(OptionList& list, Options& options);
void add_comparison(OptionList& list, Options& options);
void add_baseline(OptionList& list, Options& options);

}  // namespace gouji
