// Stage: fix. What corrections do to the canonical text. How a file comes to read so is for its format to say.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "fix/correction.hpp"
#include "fix/edit.hpp"

namespace gouji::fix {

/// Corrections that are made together or not at all: those of a cell of a table, or of a line outside tables.
struct Writing {
  std::vector<Correction> corrections;
  std::vector<Edit> edits;  ///< of the canonical text, in order and apart
};

/// In the order of their places. Corrections without a place are in none, nor is any but the first of a cell.
[[nodiscard]] std::vector<Writing> writings_of(std::string_view canonical, std::span<const Correction> corrections);

/// All their edits, in order.
[[nodiscard]] std::vector<Edit> edits_of(std::span<const Writing> writings);

}  // namespace gouji::fix
