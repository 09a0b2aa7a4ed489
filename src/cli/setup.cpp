#include "cli/setup.hpp"

#include <algorithm>

#include "cli/baseline_path.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/today.hpp"
#include "settings/discovery.hpp"
#include "settings/rule_names.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

std::vector<LevelSetting> levels_of(const Options& options) {
  std::vector<LevelSetting> levels;
  for (const RuleLevel& each : options.levels) levels.push_back({.rule = each.rule, .level = each.level, .place = {}});
  for (const std::string& rule : options.ignore) levels.push_back({.rule = rule, .level = std::nullopt, .place = {}});
  return levels;
}

/// Names are checked before anything is built on them.
EffectiveRules effective_rules(const Options& options, const Configuration* configuration, const Packs& packs) {
  if (configuration != nullptr) check_names(*configuration, packs.all());
  return {packs.in_force(), configuration == nullptr ? std::span<const LevelSetting>{} : configuration->levels,
          levels_of(options)};
}

}  // namespace

Setup::Setup(const Options& options, std::optional<Configuration> configuration)
    : options_(options),
      configuration_(std::move(configuration)),
      packs_(this->configuration(), options.packs),
      rules_(effective_rules(options, this->configuration(), packs_)),
      off_(rules_.off()) {
  if (configuration_ && configuration_->fail_on) fail_on_ = configuration_->fail_on->level;
  if (options.fail_on) fail_on_ = *options.fail_on;
  for (const RuleLevel& each : options.levels) kept_.push_back(each.rule);
  const std::string baseline = baseline_path(options, this->configuration());
  const bool is_used = !baseline.empty() && options.command != Command::baseline;
  if (is_used) baseline_ = open_baseline(baseline, options);
}

bool Setup::has_rule(std::string_view id) const {
  return std::any_of(rules_.rules().begin(), rules_.rules().end(),
                     [id](const EffectiveRule& each) { return each.rule.id == id; });
}

Silencing Setup::silencing() const {
  return {.waivers = configuration_ ? std::span<const Waiver>(configuration_->waivers) : std::span<const Waiver>{},
          .baseline = baseline_ ? &*baseline_ : nullptr,
          .kept = kept_,
          .today = today()};
}

ExamineOptions Setup::examined(const std::string& path, Overrides overrides) const {
  const OrganSetting* organ = configuration_ ? configuration_->organ_of(path) : nullptr;
  if (organ != nullptr) {
    if (!overrides.kind) overrides.kind = organ->kind;
    if (organ->name) overrides.organ = *organ->name;
  }
  return {.packs = rules_.packs(),
          .overrides = overrides,
          .limits = options_.limits,
          .language = options_.language,
          .select = options_.select,
          .ignore = off_,
          .silencing = silencing()};
}

ExamineOptions Setup::how_for(const std::string& path) const {
  return examined(path, options_.overrides);
}

ExamineOptions Setup::how_for_other(const std::string& path) const {
  return examined(path, {});
}

const Setup& Setups::of(const Input& input) {
  return in(input.path == "-" ? std::string{} : fs::path(input.path).parent_path().string());
}

const Setup& Setups::in(const std::string& folder) {
  const auto known = by_folder_.find(folder);
  if (known != by_folder_.end()) return *known->second;
  std::optional<fs::path> path;
  if (!options_.configuration.empty()) {
    path = options_.configuration;
  } else if (!options_.no_configuration) {
    path = find_configuration(folder.empty() ? "." : folder);
  }
  const Setup& setup = make(path);
  by_folder_.emplace(folder, &setup);
  return setup;
}

const Setup& Setups::make(const std::optional<fs::path>& path) {
  const auto known = by_path_.find(path.value_or(fs::path{}));
  if (known != by_path_.end()) return *known->second;
  std::optional<Configuration> configuration;
  if (path) configuration = open_configuration(*path);
  const Setup& setup = all_.emplace_back(options_, std::move(configuration));
  by_path_.emplace(path.value_or(fs::path{}), &setup);
  return setup;
}

std::vector<Input> wanted(const std::vector<Input>& inputs, Setups& setups) {
  std::vector<Input> kept;
  for (const Input& input : inputs) {
    const Configuration* configuration = setups.of(input).configuration();
    const bool is_wanted = !input.is_found || configuration == nullptr || configuration->wants(input.path);
    if (is_wanted) kept.push_back(input);
  }
  return kept;
}

std::optional<std::string> unknown_rule(const Options& options, const Setups& setups) {
  std::vector<std::string> names = options.select;
  names.insert(names.end(), options.ignore.begin(), options.ignore.end());
  for (const RuleLevel& each : options.levels) names.push_back(each.rule);
  for (const std::string& name : names) {
    const bool is_known = std::any_of(setups.all().begin(), setups.all().end(),
                                      [&name](const Setup& setup) { return setup.has_rule(name); });
    if (!is_known) return name;
  }
  return std::nullopt;
}

int with_setups(const Options& options, int (*run)(const Options&, const std::vector<Input>&, Setups&)) {
  try {
    Setups setups(options);
    const std::vector<Input> inputs = wanted(find_inputs(options.inputs, options.stdin_name), setups);
    if (inputs.empty()) {
      complain_of_no_input(options.language);
      return exit_status::usage;
    }
    if (const auto name = unknown_rule(options, setups)) {
      complain_of_unknown_rule(options.language, *name);
      return exit_status::usage;
    }
    return run(options, inputs, setups);
  } catch (const yaml::Fault& error) {
    complain_of_fault(options, error);
    return exit_status::usage;
  }
}

int with_setup_here(const Options& options, int (*run)(const Options&, const Setup&)) {
  try {
    Setups setups(options);
    return run(options, setups.in({}));
  } catch (const yaml::Fault& error) {
    complain_of_fault(options, error);
    return exit_status::usage;
  }
}

}  // namespace gouji
