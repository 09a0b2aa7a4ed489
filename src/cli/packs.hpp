// Stage: cli. The packs of rules that a command works with.
#pragma once

#include <vector>

#include "cli/options.hpp"
#include "examine/examine.hpp"
#include "pack/packs_in_force.hpp"

namespace gouji {

/// The built-in packs and those of --pack.
class Packs {
 public:
  /// Throws yaml::Fault.
  explicit Packs(const std::vector<std::string>& wanted);

  [[nodiscard]] const std::vector<Pack>& all() const { return packs_.all(); }

  /// A name among --select and --ignore that no rule has; nothing where there is none.
  [[nodiscard]] std::optional<std::string> unknown_rule(const Options& options) const;

 private:
  [[nodiscard]] bool has_rule(std::string_view id) const;

  PacksInForce packs_;
};

/// Runs a command with its packs, or says what is wrong with them or with the rules that are asked for; the exit
/// status.
[[nodiscard]] int with_packs(const Options& options, int (*run)(const Options&, const Packs&));

/// How the command line wants files examined; the packs must outlive it.
[[nodiscard]] ExamineOptions examine_options(const Options& options, const Packs& packs);

}  // namespace gouji
