// gouji extract, gouji emit: what was read, without judgement.
#include "check/builtin.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/inputs.hpp"
#include "explain/placing.hpp"
#include "output/extract.hpp"
#include "report/dump.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

template <typename Show>
int for_each_input(const Options& options, Show show) {
  const std::vector<Input> inputs = find_inputs(options.inputs, options.stdin_name);
  if (inputs.empty()) {
    complain_of_no_input(options.language);
    return exit_status::usage;
  }
  int status = exit_status::clean;
  std::string buffer;
  for (const Input& input : inputs) {
    try {
      read_input(input, options.limits.file_bytes, buffer);
      print(show(read(buffer, options.limits)));
    } catch (const InputError& error) {
      complain(input.path + (options.language == Language::zh ? "：" : ": ") +
               std::string(sentence_of(error.fault, options.language)));
      status = exit_status::unreadable;
    }
  }
  return status;
}

std::string show_stage(const Options& options, const Reading& reading) {
  switch (options.stage) {
    case EmittedStage::document: return outline(reading.document);
    case EmittedStage::canonical: return printable(reading.canonical);
    case EmittedStage::report: return dump(parse_report(reading.canonical, options.overrides));
  }
  return {};
}

}  // namespace

int run_extract(const Options& options) {
  return for_each_input(options, [&](const Reading& reading) {
    Report report = parse_report(reading.canonical, options.overrides);
    place_values(report, builtin_packs());
    return print_extract(report);
  });
}

int run_emit(const Options& options) {
  return for_each_input(options, [&](const Reading& reading) { return show_stage(options, reading); });
}

}  // namespace gouji
