// Stage: cli. Which of the cells under suspicion `gouji fix` changes: a pure function of what was found.
#pragma once

#include <string>
#include <vector>

#include "finding/checked_file.hpp"
#include "fix/correction.hpp"

namespace gouji {

struct PlannedFix {
  Address at;
  std::string read;  ///< as printed; empty for a blank
  Correction correction;
  bool certain = true;  ///< false for the likeliest of several

  friend bool operator==(const PlannedFix&, const PlannedFix&) = default;
};

struct FixPlan {
  std::vector<PlannedFix> fixes;  ///< in the order of their cells, each cell once
  std::size_t uncertain = 0;      ///< findings about figures that stay, since which figure is wrong is not certain
  std::size_t others = 0;         ///< findings that stay, since no figure would mend them

  friend bool operator==(const FixPlan&, const FixPlan&) = default;
};

/// Takes the certain suspects of every finding; where `unsafe`, also those of the first explanation of findings without
/// a certain one, unless it contradicts what is taken already. Suppressed findings are left alone.
[[nodiscard]] FixPlan plan_corrections(const CheckedFile& file, bool unsafe);

}  // namespace gouji
