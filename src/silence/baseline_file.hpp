// Stage: silence. The file of a baseline: JSON, one finding a line and sorted, so that its differences can be read.
#pragma once

#include <string>
#include <string_view>

#include "silence/baseline.hpp"

namespace gouji {

/// The same entries give the same bytes.
[[nodiscard]] std::string print_baseline(const std::vector<BaselineEntry>& entries);

/// Reads strictly: a key that is not known, is missing or stands twice is a fault. `path` names the file in faults.
/// Throws yaml::Fault.
[[nodiscard]] Baseline read_baseline(std::string_view text, const std::string& path);

}  // namespace gouji
