#include "trial/examples.hpp"

#include <algorithm>

#include "check/builtin.hpp"
#include "output/changes.hpp"
#include "output/text.hpp"
#include "trial/run.hpp"
#include "trial/trial_packs.hpp"

namespace gouji {
namespace {

bool has_same(std::span<const Pack> packs, const Pack& pack) {
  return std::any_of(packs.begin(), packs.end(),
                     [&pack](const Pack& each) { return each.id == pack.id && each.sha256 == pack.sha256; });
}

/// What --pack takes for it; empty for a pack that is always in force.
std::string name_of(const PackTests& tests) {
  const Pack& pack = tests.pack.pack();
  if (has_same(builtin_packs(), pack)) return {};
  return has_same(local_packs(), pack) ? std::string(pack.id) : tests.shown;
}

/// Comments silence what other rules find: their rules say nothing when those are not asked for.
bool is_alone(const Rule& rule) {
  return rule.kind != Kind::allowance;
}

/// How a person would get the output that is shown.
std::string command_of(const RuleTest& test, const Rule& rule, const std::string& pack, Language language) {
  const bool zh = language == Language::zh;
  std::string command = std::string("gouji ") + (zh ? "" : "--lang en ") + "check";
  if (!pack.empty()) command.append(" --pack ").append(pack);
  if (is_alone(rule)) command.append(" --select ").append(rule.id);
  const Overrides& overrides = test.overrides;
  if (overrides.year) command += " --year " + std::to_string(*overrides.year);
  if (overrides.edition) command.append(" --edition ").append(name_of(*overrides.edition));
  if (overrides.kind) command.append(" --kind ").append(name_of(*overrides.kind));
  if (overrides.published) command += " --published " + to_string(*overrides.published);
  if (test.previous) command += zh ? " --previous 上年报告.html" : " --previous last-year.html";
  return command + (zh ? " 报告.html" : " report.html");
}

std::string output_of(const RuleTest& test, const Rule& rule, std::span<const Pack> packs, Language language) {
  RunResult result;
  std::vector<std::string> select;
  if (is_alone(rule)) select.emplace_back(rule.id);
  result.files.push_back(checked(test, packs, language, std::move(select)));
  return print_text(result, language, {});
}

}  // namespace

RunExamples::RunExamples(std::span<const PackTests> packs) {
  for (const PackTests& each : packs) {
    const TrialPacks with(each);
    for (std::size_t rule = 0; rule < each.rules.size(); ++rule) add(each, rule, with.all());
  }
}

void RunExamples::add(const PackTests& tests, std::size_t index, std::span<const Pack> packs) {
  const RuleTests& own = tests.rules[index];
  if (own.tests.empty()) return;
  const Pack& pack = tests.pack.pack();
  const Rule& rule = pack.rules[index];
  const auto first = [&](bool firing) {
    return std::find_if(own.tests.begin(), own.tests.end(), [&](const RuleTest& test) {
      return fires(rule, checked(test, packs, Language::zh)) == firing;
    });
  };
  RuleExamples examples{
      .pack = keep(std::string(pack.id)), .rule = keep(own.rule), .bad = keep(own.bad), .good = keep(own.good)};
  const std::string name = name_of(tests);
  const auto firing = first(true);
  const auto silent = first(false);
  if (firing != own.tests.end()) examples.firing = run(*firing, rule, name, packs);
  if (silent != own.tests.end()) examples.silent = run(*silent, rule, name, packs);
  examples_.push_back(examples);
}

ShownRun RunExamples::run(const RuleTest& test, const Rule& rule, const std::string& pack,
                          std::span<const Pack> packs) {
  return {
      .changes = keep(print_changes(test.document.changes)),
      .changes_of_previous = keep(test.previous ? print_changes(test.previous->changes) : std::string()),
      .command = {keep(command_of(test, rule, pack, Language::zh)), keep(command_of(test, rule, pack, Language::en))},
      .output = {keep(output_of(test, rule, packs, Language::zh)), keep(output_of(test, rule, packs, Language::en))}};
}

}  // namespace gouji
