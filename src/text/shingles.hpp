// Stage: text. A text as the set of its runs of eight characters, so that two texts can be compared in linear time
// however their sentences are ordered.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace gouji {

inline constexpr std::size_t shingle_length = 8;  // characters

/// Hashes that are the same on every machine, ascending, each once; none for a text of fewer than eight characters.
using Shingles = std::vector<std::uint64_t>;

/// Of valid UTF-8.
[[nodiscard]] Shingles shingles_of(std::string_view text);

[[nodiscard]] std::size_t shared_shingles(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b);

/// What both have, of what either has, in percent and rounded down (Jaccard); 0 for empty ones.
[[nodiscard]] int likeness_percent(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b);

}  // namespace gouji
