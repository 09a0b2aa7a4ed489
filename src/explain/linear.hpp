// Stage: explain. Small exact systems of linear equations.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace gouji {

inline constexpr std::size_t most_unknowns = 3;

/// coefficients · unknowns = value
struct LinearRow {
  std::array<std::int64_t, most_unknowns> coefficients{};
  std::int64_t value = 0;
};

/// The one integer solution for the first `unknowns` unknowns; nothing where there is none, more than one, or one that
/// is no integer. Coefficients are small and values at most 10¹⁷, so that elimination stays within 64 bits.
[[nodiscard]] std::optional<std::array<std::int64_t, most_unknowns>> solve(std::vector<LinearRow>& rows,
                                                                           std::size_t unknowns);

}  // namespace gouji
