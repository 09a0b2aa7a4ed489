// Stage: output. gouji rules --effective: which rules hold for a file, at which level, and which setting made it so.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "finding/checked_file.hpp"
#include "finding/language.hpp"
#include "settings/effective.hpp"

namespace gouji {

struct EffectiveView {
  std::string path;
  std::optional<ReportSummary> report;  ///< none where the file is no report
  std::string configuration;            ///< as its user calls it; empty where there is none
  std::span<const PackInForce> packs;
  std::span<const EffectiveRule> rules;
  std::span<const Waiver> waivers;
  std::span<const Finding> findings{};  ///< of the file: those that do not count are shown
  Date today;
};

/// What was changed first, then what is off, what is not for this report, and the rest as a list.
[[nodiscard]] std::string print_effective(const EffectiveView& view, Language language);

}  // namespace gouji
