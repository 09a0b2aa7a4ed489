// Stage: check. What the tables have for a figure of the prose (template P1–P5).
#pragma once

#include <optional>

#include "finding/address.hpp"
#include "pack/counterpart.hpp"
#include "report/report.hpp"

namespace gouji {

/// A sum of cells. Blanks count as nothing, as in equations; a total left blank beside filled columns is their sum.
struct TableFigure {
  std::optional<Decimal> value;  ///< none where a cell is absent, was not read, holds words, or is a missing sum
  bool is_of_form = true;        ///< the table's edition has its cells
  bool is_absent = false;        ///< the table lacks one of its rows
  bool is_blank = true;          ///< none of its cells holds a figure
  bool is_derived = false;       ///< a blank total was computed from its row
  std::optional<Address> first;  ///< the first cell
  Span span;                     ///< where that stands
};

[[nodiscard]] TableFigure table_figure(const Table& table, std::span<const Step> sum);

}  // namespace gouji
