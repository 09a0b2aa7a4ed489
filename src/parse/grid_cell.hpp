// Stage: parse, second level. What one cell of a grid says, by itself: a figure, a row's label, a column's header.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "report/vocabulary.hpp"
#include "text/span.hpp"

namespace gouji {

enum class CellKind : std::uint8_t { value, row, column, dispute_column, dispute_group, caption, group, text };

struct GridCell {
  Span span;
  std::uint32_t column = 0;
  CellKind kind = CellKind::text;
  std::optional<RowId> row;
  std::optional<ColumnId> header;
  std::optional<Edition> landmark;
};

/// Whose labels count in a table.
enum class LabelSet : std::uint8_t { statutory, statistical_return };

[[nodiscard]] bool is_statistical_return(std::string_view table);

[[nodiscard]] GridCell classify(std::string_view canonical, Span cell, std::uint32_t column, LabelSet labels);

}  // namespace gouji
