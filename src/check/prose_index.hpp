// Stage: check. Finds among thousands of samples of prose those that are like a given one, without comparing each with
// each. Two sets that are alike by p percent share one of the first (100 − p) percent of either, in any common order;
// so the index knows each sample by these alone.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "text/shingles.hpp"

namespace gouji {

/// A sample by its number, and how alike it is.
struct Likest {
  std::size_t sample = 0;
  int percent = 0;

  friend bool operator==(const Likest&, const Likest&) = default;
};

class ProseIndex {
 public:
  /// Finds samples alike by `percent` or more.
  explicit ProseIndex(int percent) : percent_(percent) {}

  /// Samples are numbered as they come.
  void add(Shingles shingles);

  [[nodiscard]] const Shingles& sample(std::size_t number) const { return samples_[number]; }

  /// The likest sample, the first of equals; nothing where none is alike. `skip` says of a number that it is not meant.
  /// Of runs that very many samples share only some lead to samples, and of samples met only those that share most
  /// are compared: so the time does not grow with the number of samples, and of a hundred copies some are found.
  template <typename Skip>
  [[nodiscard]] std::optional<Likest> likest(const Shingles& shingles, Skip skip) const {
    std::optional<Likest> best;
    for (const std::size_t sample : candidates(shingles)) {
      if (skip(sample)) continue;
      const int percent = likeness_percent(shingles, samples_[sample]);
      if (percent < percent_ || (best && percent <= best->percent)) continue;
      best = Likest{sample, percent};
    }
    return best;
  }

 private:
  [[nodiscard]] std::size_t prefix_of(const Shingles& shingles) const;
  [[nodiscard]] std::vector<std::size_t> candidates(const Shingles& shingles) const;

  int percent_;
  std::vector<Shingles> samples_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> samples_with_;
};

}  // namespace gouji
