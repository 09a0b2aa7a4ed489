// Stage: cli. One function for each command; each returns the exit status.
#pragma once

#include "cli/options.hpp"
#include "yaml/fault.hpp"

namespace gouji {

int run_check(const Options& options);
int run_fix(const Options& options);
int run_baseline(const Options& options);
int run_extract(const Options& options);
int run_explain(const Options& options);
int run_rules(const Options& options);
int run_test(const Options& options);
int run_new(const Options& options);
int run_emit(const Options& options);

/// Writes to standard output, all at once. Throws std::system_error when it takes no more: a full disk, say.
void print(std::string_view text);
/// Says that no input was found, that no rule has this name, or what is wrong with a pack.
void complain_of_no_input(Language language);
void complain_of_unknown_rule(Language language, std::string_view name);
void complain_of_fault(const Options& options, const yaml::Fault& fault);
/// Writes a line to standard error.
void complain(std::string_view line);

}  // namespace gouji
