// gouji baseline
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "cli/baseline_path.hpp"
#include "cli/commands.hpp"
#include "cli/examined_inputs.hpp"
#include "cli/exit_status.hpp"
#include "cli/fixed_copy.hpp"
#include "output/printable.hpp"
#include "silence/baseline_file.hpp"

namespace gouji {
namespace {

constexpr const char* customary_path = "gouji-baseline.json";

class BaselineCommand {
 public:
  BaselineCommand(const Options& options, const RunResult& result, std::string path)
      : options_(options), result_(result), path_(std::move(path)) {}

  /// All that counts now, in place of what the file held.
  int write() {
    std::vector<BaselineEntry> entries;
    for (const CheckedFile& file : result_.files) {
      for (const Finding& finding : file.findings) {
        if (!finding.suppressed) entries.push_back(entry_of(finding, file.report));
      }
    }
    entries = in_order(std::move(entries));
    return save(entries, say("{} 已写入 {} 处问题。\n", "{}: {} findings are recorded.\n"));
  }

  /// Drops what the reports at hand no longer have; of other reports nothing is known.
  int prune(const Baseline& baseline) {
    const std::set<const BaselineEntry*> met = entries_met(baseline);
    const std::set<ReportName> reports = reports_at_hand();
    std::vector<BaselineEntry> kept;
    std::size_t others = 0;
    for (const BaselineEntry& entry : baseline.entries()) {
      const bool is_other = reports.count({entry.organ, entry.year}) == 0;
      others += is_other ? 1 : 0;
      if (is_other || met.count(&entry) > 0) {
        kept.push_back(entry);
      } else {
        print(dropped(entry));
      }
    }
    if (others > 0) {
      print(fmt::format(fmt::runtime(say("有 {} 处属于这次没有给出的报告，照原样保留。\n",
                                         "{} belong to reports that were not given, and stay.\n")),
                        others));
    }
    return save(kept, say("{} 现有 {} 处问题。\n", "{}: {} findings are recorded.\n"));
  }

 private:
  using ReportName = std::pair<std::string, std::optional<int>>;

  [[nodiscard]] const char* say(const char* zh, const char* en) const {
    return options_.language == Language::zh ? zh : en;
  }

  [[nodiscard]] std::set<const BaselineEntry*> entries_met(const Baseline& baseline) const {
    std::set<const BaselineEntry*> met;
    for (const CheckedFile& file : result_.files) {
      for (const Finding& finding : file.findings) {
        if (const BaselineEntry* entry = baseline.find(finding)) met.insert(entry);
      }
    }
    return met;
  }

  [[nodiscard]] std::set<ReportName> reports_at_hand() const {
    std::set<ReportName> names;
    for (const CheckedFile& file : result_.files) {
      names.insert(file.report ? ReportName{file.report->organ, file.report->year} : ReportName{});
    }
    return names;
  }

  [[nodiscard]] std::string dropped(const BaselineEntry& entry) const {
    const std::string year = entry.year ? std::to_string(*entry.year) : "";
    return fmt::format(fmt::runtime(say("去掉 {} {} {} [{}]\n", "dropped {} {} {} [{}]\n")), single_line(entry.organ),
                       year, single_line(entry.place), single_line(entry.rule));
  }

  int save(const std::vector<BaselineEntry>& entries, const char* done) {
    if (replace_or_make(path_, print_baseline(entries)) != WriteOutcome::written) {
      complain(path_ + say(" 写不了，原来的基线没有改动。", " cannot be written; the baseline is as it was."));
      return exit_status::unreadable;
    }
    print(fmt::format(fmt::runtime(done), path_, entries.size()));
    return exit_status::clean;
  }

  const Options& options_;
  const RunResult& result_;
  std::string path_;
};

/// A baseline of some of the files would silence too little, and be thought whole.
bool complain_of_unreadable(const Options& options, const RunResult& result) {
  bool found = false;
  for (const CheckedFile& file : result.files) {
    if (!file.error) continue;
    found = true;
    complain(file.path + (options.language == Language::zh ? "：" : ": ") + file.error->message);
  }
  return found;
}

/// The one that is named, or else the customary one in this folder.
std::string path_of(const Options& options, const std::vector<Input>& inputs, Setups& setups) {
  const std::string named = baseline_path(options, setups.of(inputs.front()).configuration());
  return named.empty() ? customary_path : named;
}

int run_with(const Options& options, const std::vector<Input>& inputs, Setups& setups) {
  const std::string path = path_of(options, inputs, setups);
  const bool prunes = options.action == BaselineAction::prune;
  const Baseline pruned = prunes ? open_baseline(path, options) : Baseline{};
  const Examined examined = examine_inputs(options, inputs, setups);
  if (complain_of_unreadable(options, examined.result) || examined.is_incomplete) return exit_status::unreadable;
  BaselineCommand command(options, examined.result, path);
  return prunes ? command.prune(pruned) : command.write();
}

/// This folder where nothing is named.
Options with_inputs(Options options) {
  if (options.inputs.empty()) options.inputs = {"."};
  return options;
}

}  // namespace

int run_baseline(const Options& options) {
  return with_setups(with_inputs(options), run_with);
}

}  // namespace gouji
