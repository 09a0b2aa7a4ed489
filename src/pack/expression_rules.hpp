// Stage: pack. What an expression must be for its rule, besides well formed: figures and conditions stand where they
// belong, and equations are sums.
#pragma once

#include <optional>
#include <string>

#include "pack/rule.hpp"

namespace gouji {

/// What is wrong with the steps for this kind of check, in words; nothing where they fit.
[[nodiscard]] std::optional<std::string> fault_of_expression(std::span<const Step> steps, Kind kind);

/// Whether the steps only add and subtract cells.
[[nodiscard]] bool is_sum(std::span<const Step> steps);

/// Whether the expression speaks of a cell in this row and column, as far as they are given.
[[nodiscard]] bool speaks_of(std::span<const Step> steps, std::optional<RowId> row, std::optional<ColumnId> column);

}  // namespace gouji
