// Stage: cli. What holds for the files of one configuration: its packs and rules, and how files are examined.
#pragma once

#include <list>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "cli/packs.hpp"
#include "examine/examine.hpp"
#include "settings/effective.hpp"
#include "silence/baseline.hpp"

namespace gouji {

class Setup {
 public:
  /// Throws yaml::Fault where the configuration, a pack or an overlay is wrong.
  Setup(const Options& options, std::optional<Configuration> configuration);
  Setup(const Setup&) = delete;
  Setup& operator=(const Setup&) = delete;

  /// Null where there is none.
  [[nodiscard]] const Configuration* configuration() const { return configuration_ ? &*configuration_ : nullptr; }
  [[nodiscard]] const Packs& packs() const { return packs_; }
  [[nodiscard]] const EffectiveRules& rules() const { return rules_; }
  [[nodiscard]] bool has_rule(std::string_view id) const;
  /// Rules that are off.
  [[nodiscard]] const std::vector<std::string>& unasked() const { return off_; }
  /// From which level on findings fail the run; none: never.
  [[nodiscard]] std::optional<Level> fail_on() const { return fail_on_; }

  /// How this file is examined, as far as the command line speaks of it.
  [[nodiscard]] ExamineOptions how_for(const std::string& path) const;
  /// The same for a report that others are held against: the command line speaks of the checked ones alone.
  [[nodiscard]] ExamineOptions how_for_other(const std::string& path) const;

 private:
  [[nodiscard]] Silencing silencing() const;
  [[nodiscard]] ExamineOptions examined(const std::string& path, Overrides overrides) const;

  const Options& options_;
  std::optional<Configuration> configuration_;
  Packs packs_;
  EffectiveRules rules_;
  std::vector<std::string> off_;
  std::vector<std::string> kept_;  ///< rules whose level the command line sets: nothing silences them
  std::optional<Baseline> baseline_;
  std::optional<Level> fail_on_ = Level::error;
};

/// The setups of a run: files with one configuration share one.
class Setups {
 public:
  explicit Setups(const Options& options) : options_(options) {}

  /// Throws yaml::Fault.
  const Setup& of(const Input& input);
  /// Of what lies in this folder.
  const Setup& in(const std::string& folder);
  /// Those that were asked for.
  [[nodiscard]] const std::list<Setup>& all() const { return all_; }

 private:
  const Setup& make(const std::optional<std::filesystem::path>& path);

  const Options& options_;
  std::list<Setup> all_;
  std::map<std::string, const Setup*> by_folder_;
  std::map<std::filesystem::path, const Setup*> by_path_;
};

/// Of the files that were found in folders, those that their configuration wants. Throws yaml::Fault.
[[nodiscard]] std::vector<Input> wanted(const std::vector<Input>& inputs, Setups& setups);

/// A rule that the command line names and no setup has; nothing where there is none.
[[nodiscard]] std::optional<std::string> unknown_rule(const Options& options, const Setups& setups);

/// Runs a command on its files with their setups, or says what is wrong with those; the exit status.
[[nodiscard]] int with_setups(const Options& options, int (*run)(const Options&, const std::vector<Input>&, Setups&));

/// The same without files: for the current folder.
[[nodiscard]] int with_setup_here(const Options& options, int (*run)(const Options&, const Setup&));

}  // namespace gouji
