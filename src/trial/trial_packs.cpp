#include "trial/trial_packs.hpp"

#include <algorithm>

#include "check/builtin.hpp"

namespace gouji {

TrialPacks::TrialPacks(const PackTests& tests) : in_force_({builtin_packs(), local_packs()}) {
  const Pack& own = tests.pack.pack();
  std::vector<Pack> packs(builtin_packs().begin(), builtin_packs().end());
  const auto same = std::find_if(packs.begin(), packs.end(), [&own](const Pack& each) { return each.id == own.id; });
  if (same != packs.end()) {
    *same = own;
    replaced_ = std::move(packs);
    return;
  }
  in_force_.take_folder(tests.folder, {.shown = tests.folder.generic_string()});
  rules_.emplace(in_force_.in_force(), std::span<const LevelSetting>{}, std::span<const LevelSetting>{});
}

std::span<const Pack> TrialPacks::all() const {
  return rules_ ? rules_->packs() : std::span<const Pack>(replaced_);
}

}  // namespace gouji
