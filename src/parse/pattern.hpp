// Stage: parse. Text patterns of rule packs: what is wrong with one is told where it stands, before anything compiles
// it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gouji {

inline constexpr std::size_t longest_pattern = 1000;  ///< in bytes
inline constexpr int deepest_pattern = 50;            ///< groups within groups
inline constexpr int most_repetitions = 1000;

enum class PatternFault : std::uint8_t {
  too_long,         ///< more bytes than longest_pattern
  too_deep,         ///< more groups within each other than deepest_pattern
  unexpected,       ///< nothing that a pattern can have here; a bracket that was not opened
  breaks_off,       ///< something is missing at the end
  reversed_range,   ///< [z-a]
  bad_count,        ///< {3,1}, or more than most_repetitions
  nested_count,     ///< a counted repetition inside of one
  too_large,        ///< it says too much when its repetitions are written out
  matches_nothing,  ///< it fits a text without characters, so that it stands everywhere
};

struct PatternError {
  std::size_t offset = 0;
  PatternFault fault{};
};

/// What is wrong with the pattern; whatever has no fault, RE2 compiles within its memory.
[[nodiscard]] std::optional<PatternError> fault_of_pattern(std::string_view pattern);

}  // namespace gouji
