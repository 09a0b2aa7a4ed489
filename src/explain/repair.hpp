// Stage: explain. The smallest sets of cells whose change makes every equation hold. Exact: within its limits it finds
// all of them, and says so when it stopped short. It ranks nothing.
#pragma once

#include <cstdint>
#include <vector>

#include "explain/code.hpp"

namespace gouji {

/// The figures of a code's cells, by cell. A unit above 1 stands for figures with decimals: all are multiplied by it.
struct Figures {
  std::vector<std::int64_t> values;
  std::int64_t unit = 1;
};

/// Figures are summed without check; those above this would be too many for 64 bits.
inline constexpr std::int64_t largest_figure = 1'000'000'000'000'000;

/// Left side less right side of each equation, by equation; zero where it holds.
[[nodiscard]] std::vector<std::int64_t> syndrome_of(const Code& code, const Figures& figures);

struct Change {
  CellIndex cell = 0;
  std::int64_t from = 0;
  std::int64_t to = 0;

  friend bool operator==(const Change&, const Change&) = default;
};

/// Cells to change together, in the order of the form.
using Repair = std::vector<Change>;

struct Repairs {
  std::vector<Repair> all;  ///< none where no set of `largest_repair` cells suffices
  bool complete = true;     ///< the search came to its end
};

inline constexpr std::size_t largest_repair = 3;

/// Every smallest repair of the equations in `broken`, all of one component: after it they hold, no equation that held
/// is broken, and every changed figure is an integer of at least 0 (spec A4). Broken equations outside `broken` are as
/// if they were not there. Sets whose changes the equations leave open are no repairs.
[[nodiscard]] Repairs smallest_repairs(const Code& code, const Figures& figures, std::span<const EquationIndex> broken);

}  // namespace gouji
