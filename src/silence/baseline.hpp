// Stage: silence. A baseline: the findings that were known on the day it was written, as a file of one line for each. A
// finding does not count while its fingerprint and the values that it states are those of an entry.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "finding/checked_file.hpp"

namespace gouji {

/// By their names, sorted.
using StatedValues = std::vector<std::pair<std::string, Decimal>>;

/// The members stand in the order by which entries are sorted; the place is for people.
struct BaselineEntry {
  std::string organ;
  std::optional<int> year;
  std::string at;
  std::string rule;
  std::string fingerprint;
  StatedValues values;
  std::string place;
  int line = 0;  ///< of the file

  friend bool operator==(const BaselineEntry&, const BaselineEntry&) = default;
};

class Baseline {
 public:
  Baseline() = default;
  explicit Baseline(std::vector<BaselineEntry> entries, std::string path = {});

  /// The entry that knows this finding with these values.
  [[nodiscard]] const BaselineEntry* find(const Finding& finding) const;

  [[nodiscard]] const std::vector<BaselineEntry>& entries() const { return entries_; }
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::vector<BaselineEntry> entries_;
  std::vector<std::uint32_t> by_fingerprint_;
  std::string path_;
};

/// What a baseline remembers of a finding of this report.
[[nodiscard]] BaselineEntry entry_of(const Finding& finding, const std::optional<ReportSummary>& report);

/// The same entries in the order of a file, each once.
[[nodiscard]] std::vector<BaselineEntry> in_order(std::vector<BaselineEntry> entries);

}  // namespace gouji
