// gouji explain, gouji rules: the rules themselves.
#include <algorithm>

#include "check/builtin.hpp"
#include "cli/builtin_examples.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/report_file.hpp"
#include "cli/setup.hpp"
#include "cli/today.hpp"
#include "output/effective.hpp"
#include "output/rule_markdown.hpp"
#include "output/rule_page.hpp"
#include "output/rule_settings.hpp"
#include "trial/examples.hpp"

namespace gouji {
namespace {

bool has_rule(const Pack& pack, std::string_view id) {
  return std::any_of(pack.rules.begin(), pack.rules.end(), [id](const Rule& rule) { return rule.id == id; });
}

/// Of packs of one's own that have the rule: their tests are run at once.
std::vector<PackTests> own_tests(const Packs& packs, std::string_view rule) {
  std::vector<PackTests> tests;
  for (const PackInForce& each : packs.in_force()) {
    if (!each.folder.empty() && has_rule(each.pack, rule)) tests.push_back(load_pack_tests(each.folder));
  }
  return tests;
}

std::string page_of(const Options& options, std::span<const Pack> packs, std::span<const RuleExamples> examples) {
  return options.markdown ? print_rule_markdown(packs, examples, options.rule)
                          : print_rule(packs, examples, options.rule, options.language);
}

/// Rules of packs that are not in force are explained, too, where they come with the program.
int explain_with(const Options& options, const Setup& setup) {
  const RunExamples own(own_tests(setup.packs(), options.rule));
  std::vector<RuleExamples> examples(own.all().begin(), own.all().end());
  examples.insert(examples.end(), builtin_examples().begin(), builtin_examples().end());
  std::string page = page_of(options, setup.rules().packs(), examples);
  if (page.empty()) page = page_of(options, local_packs(), examples);
  if (page.empty()) {
    complain_of_unknown_rule(options.language, options.rule);
    return exit_status::usage;
  }
  print(options.markdown ? page : page + print_rule_settings(setup.rules().rules(), options.rule, options.language));
  return exit_status::clean;
}

/// Those in force in the current folder, then the packs that might be.
int list_rules(const Options& options, const Setup& setup) {
  print(print_rule_list(setup.rules().packs(), options.language));
  std::vector<Pack> available(local_packs().begin(), local_packs().end());
  std::erase_if(available, [&setup](const Pack& local) {
    const auto& in_force = setup.packs().in_force();
    return std::any_of(in_force.begin(), in_force.end(),
                       [&local](const PackInForce& each) { return each.pack.id == local.id; });
  });
  print(print_available_packs(available, options.language));
  return exit_status::clean;
}

int show_effective(const Options& options, const std::vector<Input>& inputs, Setups& setups) {
  const Input& input = inputs.front();
  if (input.is_found) {
    complain(options.language == Language::zh ? "--effective 要一个文件，不是文件夹。"
                                              : "--effective is for a file, not a folder.");
    return exit_status::usage;
  }
  const Setup& setup = setups.of(input);
  std::string buffer;
  const ReportFile file = read_report(input, setup.how_for(input.path), buffer);
  if (file.error) {
    complain(file.path + (options.language == Language::zh ? "：" : ": ") + file.error->message);
    return exit_status::unreadable;
  }
  EffectiveView view{
      .path = file.path, .packs = setup.packs().in_force(), .rules = setup.rules().rules(), .today = today()};
  if (file.report.identity == Identity::report) view.report = summary_of(file.report);
  if (const Configuration* configuration = setup.configuration()) {
    view.configuration = configuration->source.name;
    view.waivers = configuration->waivers;
  }
  const CheckedFile checked = examine(*file.reading, file.report, file.path, setup.how_for(input.path), {});
  view.findings = checked.findings;
  print(print_effective(view, options.language));
  return exit_status::clean;
}

}  // namespace

int run_explain(const Options& options) {
  return with_setup_here(options, explain_with);
}

int run_rules(const Options& options) {
  if (options.effective.empty()) return with_setup_here(options, list_rules);
  Options of_file = options;
  of_file.inputs = {options.effective};
  return with_setups(of_file, show_effective);
}

}  // namespace gouji
