// Stage: cli. One function for each command; each returns the exit status.
#pragma once

#include "cli/options.hpp"

namespace gouji {

int run_check(const Options& options);
int run_extract(const Options& options);
int run_explain(const Options& options);
int run_rules(const Options& options);
int run_emit(const Options& options);

/// Writes to standard output, all at once.
void print(std::string_view text);
/// Writes a line to standard error.
void complain(std::string_view line);

}  // namespace gouji
