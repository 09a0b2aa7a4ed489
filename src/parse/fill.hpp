// Stage: parse. A gathered table as a typed one: its edition, its form, a cell for every row and column.
#pragma once

#include <string_view>

#include "parse/gather.hpp"
#include "parse/placement.hpp"

namespace gouji {

[[nodiscard]] Table fill(std::string_view canonical, const GatheredTable& gathered, Edition otherwise);

/// An empty table of the form: every row absent, every cell unread.
[[nodiscard]] Table blank_table(const TableForm& form, Span span);

/// Puts the placed values into a row, or keeps them as raw values where they could not be placed.
void fill_row(std::string_view canonical, Table& table, std::size_t row, const Line& line, const Placement& placement);

/// Takes back what was placed in a table whose values run together or stand out of order: no figure of it counts.
void make_unread(Table& table);

}  // namespace gouji
