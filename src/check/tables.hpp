// Stage: check. Which tables a rule is for, and whether they can be checked.
#pragma once

#include <functional>

#include "check/check.hpp"

namespace gouji {

/// The rule is for this table of the report; one that names no table is for all.
[[nodiscard]] bool is_for(const Rule& rule, const Report& report, const Table& table);

/// Calls `apply` with each table the rule is for: the first of its id, of an edition the rule is for. Tables whose
/// values could not be told apart are listed as unchecked instead.
void for_each_readable(const Rule& rule, const Report& report, Sink& sink,
                       const std::function<void(const Table&)>& apply);

/// Why a table with values out of order or run together cannot be checked; empty for one that was read.
[[nodiscard]] std::string why_unreadable(const Table& table, const Sink& sink);

/// A total that stands blank although its parts are filled (semantics §1): a missing sum, not a zero.
[[nodiscard]] bool is_missing_sum(const Table& table, std::size_t row, std::size_t column);

/// Where a table begins to a reader: at its first label, header or value.
[[nodiscard]] Span head_of(const Table& table);

[[nodiscard]] inline bool is_vacant(const Cell& cell) {
  return cell.state == CellState::blank || cell.state == CellState::dash;
}

}  // namespace gouji
