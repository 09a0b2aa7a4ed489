#include "cli/packs.hpp"

#include <algorithm>

#include "check/builtin.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"

namespace gouji {

Packs::Packs(const std::vector<std::string>& wanted) : packs_({builtin_packs(), local_packs()}, wanted) {}

bool Packs::has_rule(std::string_view id) const {
  return std::any_of(all().begin(), all().end(), [id](const Pack& pack) {
    return std::any_of(pack.rules.begin(), pack.rules.end(), [id](const Rule& rule) { return rule.id == id; });
  });
}

std::optional<std::string> Packs::unknown_rule(const Options& options) const {
  for (const auto* names : {&options.select, &options.ignore}) {
    for (const std::string& name : *names) {
      if (!has_rule(name)) return name;
    }
  }
  return std::nullopt;
}

int with_packs(const Options& options, int (*run)(const Options&, const Packs&)) {
  try {
    const Packs packs(options.packs);
    if (const auto name = packs.unknown_rule(options)) {
      complain_of_unknown_rule(options.language, *name);
      return exit_status::usage;
    }
    return run(options, packs);
  } catch (const yaml::Fault& error) {
    complain_of_pack(options.language, error);
    return exit_status::usage;
  }
}

ExamineOptions examine_options(const Options& options, const Packs& packs) {
  return {.packs = packs.all(),
          .overrides = options.overrides,
          .limits = options.limits,
          .language = options.language,
          .select = options.select,
          .ignore = options.ignore};
}

}  // namespace gouji
