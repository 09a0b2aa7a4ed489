#include "silence/baseline.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace gouji {
namespace {

/// Of figures with one name the second is name#2.
StatedValues values_of(const Finding& finding) {
  StatedValues values;
  std::map<std::string_view, int> seen;
  for (const Figure& figure : finding.values) {
    const int count = ++seen[figure.name];
    values.emplace_back(count == 1 ? figure.name : figure.name + "#" + std::to_string(count), figure.value);
  }
  std::sort(values.begin(), values.end());
  return values;
}

auto key_of(const BaselineEntry& entry) {
  return std::tie(entry.organ, entry.year, entry.at, entry.rule, entry.fingerprint, entry.values);
}

}  // namespace

Baseline::Baseline(std::vector<BaselineEntry> entries, std::string path)
    : entries_(std::move(entries)), by_fingerprint_(entries_.size()), path_(std::move(path)) {
  std::iota(by_fingerprint_.begin(), by_fingerprint_.end(), 0U);
  std::stable_sort(by_fingerprint_.begin(), by_fingerprint_.end(), [this](std::uint32_t a, std::uint32_t b) {
    return entries_[a].fingerprint < entries_[b].fingerprint;
  });
}

const BaselineEntry* Baseline::find(const Finding& finding) const {
  auto found = std::lower_bound(by_fingerprint_.begin(), by_fingerprint_.end(), finding.fingerprint,
                                [this](std::uint32_t entry, const std::string& fingerprint) {
                                  return entries_[entry].fingerprint < fingerprint;
                                });
  const StatedValues values = values_of(finding);
  for (; found != by_fingerprint_.end() && entries_[*found].fingerprint == finding.fingerprint; ++found) {
    if (entries_[*found].values == values) return &entries_[*found];
  }
  return nullptr;
}

BaselineEntry entry_of(const Finding& finding, const std::optional<ReportSummary>& report) {
  return {.organ = report ? report->organ : std::string(),
          .year = report ? report->year : std::nullopt,
          .at = to_string(finding.at),
          .rule = finding.rule,
          .fingerprint = finding.fingerprint,
          .values = values_of(finding),
          .place = finding.place};
}

std::vector<BaselineEntry> in_order(std::vector<BaselineEntry> entries) {
  std::stable_sort(entries.begin(), entries.end(),
                   [](const BaselineEntry& a, const BaselineEntry& b) { return key_of(a) < key_of(b); });
  const auto same = [](const BaselineEntry& a, const BaselineEntry& b) { return key_of(a) == key_of(b); };
  entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
  return entries;
}

}  // namespace gouji
