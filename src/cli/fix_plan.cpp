#include "cli/fix_plan.hpp"

#include <algorithm>

namespace gouji {
namespace {

bool is_certain(const Suspect& suspect) {
  return suspect.certain;
}

bool is_likeliest(const Suspect& suspect) {
  return suspect.explanation == 1;
}

bool is_figure(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

class Planner {
 public:
  /// Takes the suspects that are wanted, all of them or none: none where one cannot be printed or contradicts another.
  bool take(const Finding& finding, bool (*is_wanted)(const Suspect&)) {
    std::vector<PlannedFix> fixes;
    for (const Suspect& suspect : finding.suspects) {
      if (!is_wanted(suspect)) continue;
      if (!is_figure(suspect.proposed) || contradicts(suspect)) return false;
      if (planned_for(suspect) == nullptr)
        fixes.push_back({suspect.at, suspect.read, {suspect.span, suspect.proposed, suspect.room}, suspect.certain});
    }
    plan_.fixes.insert(plan_.fixes.end(), fixes.begin(), fixes.end());
    return true;
  }

  void count_uncertain() { ++plan_.uncertain; }
  void count_other() { ++plan_.others; }

  [[nodiscard]] FixPlan plan() && {
    std::stable_sort(plan_.fixes.begin(), plan_.fixes.end(), [](const PlannedFix& left, const PlannedFix& right) {
      return left.correction.cell.begin < right.correction.cell.begin;
    });
    return std::move(plan_);
  }

 private:
  [[nodiscard]] const PlannedFix* planned_for(const Suspect& suspect) const {
    const auto same = [&](const PlannedFix& each) {
      return each.at == suspect.at && each.correction.cell == suspect.span;
    };
    const auto planned = std::find_if(plan_.fixes.begin(), plan_.fixes.end(), same);
    return planned == plan_.fixes.end() ? nullptr : &*planned;
  }

  [[nodiscard]] bool contradicts(const Suspect& suspect) const {
    const PlannedFix* planned = planned_for(suspect);
    return planned != nullptr && planned->correction.figure != suspect.proposed;
  }

  FixPlan plan_;
};

}  // namespace

FixPlan plan_corrections(const CheckedFile& file, bool unsafe) {
  Planner planner;
  for (const Finding& finding : file.findings) {
    if (finding.suppressed || !has_certain_cause(finding)) continue;
    if (!planner.take(finding, is_certain)) planner.count_uncertain();
  }
  for (const Finding& finding : file.findings) {
    if (finding.suppressed || has_certain_cause(finding)) continue;
    if (finding.suspects.empty()) {
      planner.count_other();
    } else if (!unsafe || !planner.take(finding, is_likeliest)) {
      planner.count_uncertain();
    }
  }
  return std::move(planner).plan();
}

}  // namespace gouji
