// Stage: cli. The file of a baseline: which one a command works with, and what it holds.
#pragma once

#include <string>

#include "cli/options.hpp"
#include "settings/configuration.hpp"
#include "silence/baseline.hpp"

namespace gouji {

/// The one of --baseline, or else of the configuration; empty where neither names one.
[[nodiscard]] std::string baseline_path(const Options& options, const Configuration* configuration);

/// Throws yaml::Fault where it cannot be read or is no baseline.
[[nodiscard]] Baseline open_baseline(const std::string& path, const Options& options);

}  // namespace gouji
