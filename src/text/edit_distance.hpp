// Stage: text. How far a label stands from the form's: the fewest code points inserted, deleted or replaced.
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

namespace gouji {

inline constexpr std::uint32_t any_distance = std::numeric_limits<std::uint32_t>::max();

/// The Levenshtein distance of two valid UTF-8 texts in code points, or any number above `limit` where it exceeds it.
/// Takes time in proportion to the length times the limit.
[[nodiscard]] std::uint32_t edit_distance(std::string_view a, std::string_view b, std::uint32_t limit = any_distance);

}  // namespace gouji
