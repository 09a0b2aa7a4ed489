#include "check/prose_index.hpp"

#include <algorithm>
#include <map>

namespace gouji {
namespace {

constexpr std::size_t most_leads = 64;       // samples that one run leads to
constexpr std::size_t most_candidates = 32;  // samples that are compared

}  // namespace

/// Sets of which one has n runs and which are alike by p percent share at least p percent of n; so if n − ⌈pn⌉ + 1 runs
/// of the one are taken, at least one of them is shared.
std::size_t ProseIndex::prefix_of(const Shingles& shingles) const {
  const std::size_t shared = (shingles.size() * static_cast<std::size_t>(percent_) + 99) / 100;
  return shingles.empty() ? 0 : shingles.size() - shared + 1;
}

void ProseIndex::add(Shingles shingles) {
  const auto number = static_cast<std::uint32_t>(samples_.size());
  const std::size_t prefix = prefix_of(shingles);
  for (std::size_t at = 0; at < prefix; ++at) {
    auto& leads = samples_with_[shingles[at]];
    if (leads.size() < most_leads) leads.push_back(number);
  }
  samples_.push_back(std::move(shingles));
}

std::vector<std::size_t> ProseIndex::candidates(const Shingles& shingles) const {
  std::map<std::size_t, std::size_t> shared;
  const std::size_t prefix = prefix_of(shingles);
  for (std::size_t at = 0; at < prefix; ++at) {
    const auto leads = samples_with_.find(shingles[at]);
    if (leads == samples_with_.end()) continue;
    for (const std::uint32_t sample : leads->second) ++shared[sample];
  }
  std::vector<std::size_t> found;
  found.reserve(shared.size());
  for (const auto& [sample, count] : shared) found.push_back(sample);
  std::stable_sort(found.begin(), found.end(),
                   [&shared](std::size_t a, std::size_t b) { return shared.at(a) > shared.at(b); });
  if (found.size() > most_candidates) found.resize(most_candidates);
  return found;
}

}  // namespace gouji
