// gouji fix
#include <algorithm>

#include "cli/baseline_in_use.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/fix_plan.hpp"
#include "cli/fix_proof.hpp"
#include "cli/fixed_copy.hpp"
#include "cli/inputs.hpp"
#include "cli/packs.hpp"
#include "cli/terminal.hpp"
#include "output/line_diff.hpp"
#include "output/place.hpp"
#include "output/text_fixes.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

class Fixer {
 public:
  Fixer(const Options& options, const Packs& packs, const Baseline* baseline)
      : options_(options), examine_options_(examine_options(options, packs)) {
    examine_options_.silencing.baseline = baseline;
  }

  /// The exit status for this file.
  int fix(const Input& input) {
    try {
      read_input(input, options_.limits.file_bytes, bytes_);
      return fix(input.path);
    } catch (const InputError& error) {
      complain_of(input.path, chinese_sentence(error.fault), english_sentence(error.fault));
      return exit_status::unreadable;
    }
  }

 private:
  int fix(const std::string& path) {
    const Reading reading = read(bytes_, options_.limits);
    const CheckedFile checked = examine(reading, path, examine_options_);
    const FixPlan plan = plan_corrections(checked, options_.unsafe);
    FixedFile file{.path = path,
                   .target = options_.in_place ? path : path_of_copy(path),
                   .dry_run = options_.dry_run,
                   .uncertain = plan.uncertain,
                   .others = plan.others,
                   .unsafe = options_.unsafe};
    const Corrected corrected = correct_and_prove(bytes_, reading, plan.fixes, examine_options_);
    for (const PlannedFix& each : plan.fixes) {
      const auto& left_out = corrected.left_out;
      const bool made = std::find(left_out.begin(), left_out.end(), each.correction) == left_out.end();
      (made ? file.made : file.left_out)
          .push_back({place_in(checked, each.at, options_.language), each.read, each.correction.figure, each.certain});
    }
    return finish(file, reading, corrected.bytes);
  }

  int finish(FixedFile& file, const Reading& reading, const std::string& bytes) const {
    const Style style = terminal_style();
    if (options_.dry_run && reading.document.format != Format::docx)
      file.diff = print_line_diff(reading.source.text, decode(bytes, true).text, style);
    const int status = file.made.empty() || options_.dry_run ? exit_status::clean : write(file, bytes);
    if (status == exit_status::clean) print(print_fixes(file, options_.language, style));
    return status;
  }

  [[nodiscard]] int write(const FixedFile& file, const std::string& bytes) const {
    const WriteOutcome outcome =
        options_.in_place ? replace_original(file.path, bytes) : write_copy(file.path, file.target, bytes);
    switch (outcome) {
      case WriteOutcome::written: return exit_status::clean;
      case WriteOutcome::exists:
        complain_of(
            file.path,
            "副本 " + file.target + " 已经存在，没有覆盖。请先把它删除或改名；要直接改原文件，请加 --in-place。",
            "the copy " + file.target + " exists and was left alone: remove or rename it, or take --in-place");
        return exit_status::usage;
      case WriteOutcome::refused:
        complain_of(file.path, "写不进 " + file.target + "，原文件没有改动。请检查文件夹的写入权限和磁盘空间。",
                    file.target + " cannot be written; the original is as it was");
        return exit_status::unreadable;
    }
    return exit_status::internal;
  }

  void complain_of(const std::string& path, std::string_view zh, std::string_view en) const {
    const bool chinese = options_.language == Language::zh;
    complain(path + (chinese ? "：" : ": ") + std::string(chinese ? zh : en));
  }

  const Options& options_;
  ExamineOptions examine_options_;
  std::string bytes_;
};

bool has_standard_input(const Options& options) {
  return std::find(options.inputs.begin(), options.inputs.end(), "-") != options.inputs.end();
}

int run_with(const Options& options, const Packs& packs) {
  const std::vector<Input> inputs = find_inputs(options.inputs, {});
  if (inputs.empty()) {
    complain_of_no_input(options.language);
    return exit_status::usage;
  }
  const BaselineInUse baseline(options);
  if (baseline.is_faulty()) return exit_status::usage;
  Fixer fixer(options, packs, baseline.get());
  int status = exit_status::clean;
  for (const Input& input : inputs) status = std::max(status, fixer.fix(input));
  return status;
}

}  // namespace

int run_fix(const Options& options) {
  if (has_standard_input(options)) {
    complain(options.language == Language::zh ? "gouji fix 要写文件，不能用标准输入（-），请给出文件名。"
                                              : "gouji fix writes files: name them; - is not for it");
    return exit_status::usage;
  }
  return with_packs(options, run_with);
}

}  // namespace gouji
