// Stage: silence. Findings that somebody answers for do not count: by a waiver, a comment in the report, or a baseline.
// They stay among the findings, each with who said so and why. What the comments of a report got wrong is found here.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "document/reading.hpp"
#include "finding/checked_file.hpp"
#include "finding/language.hpp"
#include "finding/waiver.hpp"
#include "pack/rule.hpp"
#include "silence/baseline.hpp"

namespace gouji {

/// What silences findings besides the comments of a report.
struct Silencing {
  std::span<const Waiver> waivers{};
  const Baseline* baseline = nullptr;
  std::span<const std::string> kept{};  ///< rules that the command line speaks of: nothing silences them
  Date today{};                         ///< waivers whose day lies before it silence nothing
};

/// What silencing must know of the run.
struct SilencingRun {
  std::span<const Pack> packs;
  const Report& report;
  Language language = Language::zh;
  std::function<bool(const std::string& rule)> is_wanted;  ///< the rule is asked for
};

/// Silences what it may, in the order waiver, comment, baseline: the first that speaks of a finding is recorded. A cell
/// that breaks several equations is silenced when all of them are; else it goes by the first that is not. Adds the
/// findings about the comments, and notes in the file which waivers spoke of something.
void silence(CheckedFile& file, const Reading& reading, const SilencingRun& run, const Silencing& silencing);

}  // namespace gouji
