// Stage: output. How many findings of each level, in words.
#pragma once

#include <array>
#include <string>

#include "finding/checked_file.hpp"
#include "finding/language.hpp"

namespace gouji {

/// Suppressed findings count apart, whatever their level.
struct Tally {
  std::array<int, 3> levels{};  ///< by Level
  int suppressed = 0;

  void add(const CheckedFile& file);
  [[nodiscard]] bool empty() const { return levels == std::array<int, 3>{}; }
};

/// "2 处错误、1 处警告", the gravest first.
[[nodiscard]] std::string in_words(const Tally& tally, Language language);

/// Nothing was found, and nothing went unchecked that could have been checked.
[[nodiscard]] bool is_sound(const CheckedFile& file);

}  // namespace gouji
