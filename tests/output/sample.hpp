// A run and reports built by hand, with one of everything that an output can meet.
#pragma once

#include <vector>

#include "finding/checked_file.hpp"
#include "output/rule_summary.hpp"
#include "report/report.hpp"

namespace gouji::sample {

/// Two pages, a Word document, a file that cannot be read, a sound page and one that is no report.
[[nodiscard]] RunResult run();

/// One sound page alone.
[[nodiscard]] RunResult sound_run();

[[nodiscard]] std::vector<RuleSummary> rules();

/// A report of edition 2021 whose cells show every state, without disputes.
[[nodiscard]] Report report_2021();

/// A report of edition 2019 with amounts in each unit.
[[nodiscard]] Report report_2019();

}  // namespace gouji::sample
