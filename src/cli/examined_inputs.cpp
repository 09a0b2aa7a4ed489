#include "cli/examined_inputs.hpp"

#include <algorithm>
#include <map>

#include "cli/comparison.hpp"
#include "cli/today.hpp"
#include "settings/waiver_notices.hpp"

namespace gouji {
namespace {

std::vector<PackIdentity> packs_of(const Setups& setups) {
  std::vector<PackIdentity> packs;
  for (const Setup& setup : setups.all()) {
    for (const Pack& pack : setup.packs().all()) {
      const bool known = std::any_of(packs.begin(), packs.end(), [&pack](const PackIdentity& other) {
        return other.id == pack.id && other.sha256 == pack.sha256;
      });
      if (!known) packs.push_back({std::string(pack.id), std::string(pack.version), std::string(pack.sha256)});
    }
  }
  return packs;
}

class Examiner {
 public:
  Examiner(const Options& options, const std::vector<Input>& inputs, Setups& setups)
      : options_(options), setups_(setups) {
    read(inputs);
    for (const Setup& setup : setups.all()) comparisons_.try_emplace(&setup, options, setup, checked_);
  }

  Examined run() && {
    examined_.result.packs = packs_of(setups_);
    for (const Comparison::Checked& each : checked_) {
      examined_.result.files.push_back(examine_file(each));
      examined_.setups.push_back(each.setup);
    }
    for (const Setup& setup : setups_.all()) add_notices(setup);
    examined_.is_incomplete = std::any_of(comparisons_.begin(), comparisons_.end(),
                                          [](const auto& each) { return each.second.is_incomplete(); });
    return std::move(examined_);
  }

 private:
  /// All before any is checked: last year's report may stand behind this year's.
  void read(const std::vector<Input>& inputs) {
    files_.reserve(inputs.size());
    std::string buffer;
    for (const Input& input : inputs) {
      const Setup& setup = setups_.of(input);
      files_.push_back(read_report(input, setup.how_for(input.path), buffer));
      checked_.push_back({&files_.back(), &setup});
    }
  }

  [[nodiscard]] CheckedFile examine_file(const Comparison::Checked& each) const {
    const ReportFile& file = *each.file;
    if (file.error) return {.path = file.path, .error = file.error};
    return examine(*file.reading, file.report, file.path, each.setup->how_for(file.path),
                   comparisons_.at(each.setup).context_of(file));
  }

  void add_notices(const Setup& setup) {
    if (setup.configuration() == nullptr) return;
    const std::vector<Waiver>& waivers = setup.configuration()->waivers;
    add(expired_waivers(waivers, today(), options_.language));
    std::vector<const CheckedFile*> checked;
    std::vector<std::size_t> used;
    for (std::size_t at = 0; at < checked_.size(); ++at) {
      const CheckedFile& file = examined_.result.files[at];
      if (checked_[at].setup != &setup) continue;
      checked.push_back(&file);
      used.insert(used.end(), file.waivers_used.begin(), file.waivers_used.end());
    }
    add(unused_waivers(waivers, used, checked, setup.unasked(), today(), options_.language));
  }

  void add(std::vector<Notice> notices) {
    auto& all = examined_.result.notices;
    all.insert(all.end(), std::make_move_iterator(notices.begin()), std::make_move_iterator(notices.end()));
  }

  const Options& options_;
  Setups& setups_;
  std::vector<ReportFile> files_;
  std::vector<Comparison::Checked> checked_;
  std::map<const Setup*, Comparison> comparisons_;
  Examined examined_;
};

}  // namespace

Examined examine_inputs(const Options& options, const std::vector<Input>& inputs, Setups& setups) {
  return Examiner(options, inputs, setups).run();
}

}  // namespace gouji
