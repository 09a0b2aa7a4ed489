// The program: from arguments to an exit status.
#include <cstdio>
#include <exception>
#include <string>

#include "cli/commands.hpp"
#include "cli/exit_status.hpp"

namespace gouji {

namespace {

int run(const Options& options) {
  switch (options.command) {
    case Command::check: return run_check(options);
    case Command::fix: return run_fix(options);
    case Command::baseline: return run_baseline(options);
    case Command::extract: return run_extract(options);
    case Command::explain: return run_explain(options);
    case Command::rules: return run_rules(options);
    case Command::test: return run_test(options);
    case Command::create: return run_new(options);
    case Command::emit: return run_emit(options);
  }
  return exit_status::internal;
}

int run(int count, const char* const* arguments) {
  const auto parsed = parse_command_line(count, arguments);
  if (const auto* early = std::get_if<EarlyExit>(&parsed)) {
    std::fputs(early->output.c_str(), early->status == exit_status::clean ? stdout : stderr);
    return early->status;
  }
  return run(std::get<Options>(parsed));
}

}  // namespace
}  // namespace gouji

int main(int count, char** arguments) {
  try {
    return gouji::run(count, arguments);
  } catch (const std::exception& error) {
    gouji::complain(std::string("gouji: ") + error.what());
    return gouji::exit_status::internal;
  }
}
