#include "explain/linear.hpp"

#include <algorithm>

namespace gouji {
namespace {

void eliminate(LinearRow& row, const LinearRow& pivot, std::size_t column) {
  const std::int64_t factor = row.coefficients[column];
  const std::int64_t divisor = pivot.coefficients[column];
  if (factor == 0) return;
  for (std::size_t at = 0; at < most_unknowns; ++at) {
    row.coefficients[at] = row.coefficients[at] * divisor - pivot.coefficients[at] * factor;
  }
  row.value = row.value * divisor - pivot.value * factor;
}

}  // namespace

std::optional<std::array<std::int64_t, most_unknowns>> solve(std::vector<LinearRow>& rows, std::size_t unknowns) {
  for (std::size_t column = 0; column < unknowns; ++column) {
    const auto first = rows.begin() + static_cast<std::ptrdiff_t>(column);
    const auto pivot =
        std::find_if(first, rows.end(), [column](const LinearRow& row) { return row.coefficients[column] != 0; });
    if (pivot == rows.end()) return std::nullopt;
    std::iter_swap(first, pivot);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
      if (row != first) eliminate(*row, *first, column);
    }
  }
  const bool consistent = std::all_of(rows.begin() + static_cast<std::ptrdiff_t>(unknowns), rows.end(),
                                      [](const LinearRow& row) { return row.value == 0; });
  if (!consistent) return std::nullopt;
  std::array<std::int64_t, most_unknowns> solution{};
  for (std::size_t at = 0; at < unknowns; ++at) {
    const std::int64_t coefficient = rows[at].coefficients[at];
    if (rows[at].value % coefficient != 0) return std::nullopt;
    solution[at] = rows[at].value / coefficient;
  }
  return solution;
}

}  // namespace gouji
