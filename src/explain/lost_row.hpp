// Stage: explain. A row that lost its blank cells: its values in their order, and every way to place them that the
// equations within the row allow.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "pack/equation.hpp"
#include "report/report.hpp"

namespace gouji {

/// For each cell of the row, which of its values stands there; `no_value` for a blank.
using SeatPlan = std::vector<std::int8_t>;
inline constexpr std::int8_t no_value = -1;

struct LostRow {
  std::vector<Term> cells;  ///< in the order of the form; of the disputes table those of all rows that share the values
  std::vector<Cell> values;  ///< fewer than cells
  std::vector<SeatPlan> plans;

  /// The figure of the cell at `index` under a plan; a blank counts as 0.
  [[nodiscard]] std::int64_t figure(const SeatPlan& plan, std::size_t index) const {
    return plan[index] == no_value ? 0 : values[static_cast<std::size_t>(plan[index])].number->integer();
  }
};

/// The rows of a table whose values could not be placed, with their plans: values keep their order, every equation
/// that lies within the row holds, and no sum is blank beside a figure. Rows with values that are no counts or with no
/// equation of their own are left out.
[[nodiscard]] std::vector<LostRow> lost_rows(const Table& table, std::span<const Equation> equations);

}  // namespace gouji
