// Tests. Tables of Word documents before and after a correction, as XML and as they read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "fix/docx.hpp"
#include "reader/docx/docx_bytes.hpp"

namespace gouji::test {

/// A figure for the cell of that number in the canonical text, from 0; covered cells do not count.
struct CellFigure {
  std::size_t cell = 0;
  std::string figure;
};

/// What the cells of all tables hold, without blanks around it.
[[nodiscard]] std::vector<std::string> cells_of(std::string_view docx);

[[nodiscard]] Corrected corrected(std::string_view docx, const std::vector<CellFigure>& figures);

/// A member of the package as unzipped.
[[nodiscard]] std::string member(std::string_view docx, std::string_view name);

/// The XML of a row's cells after one of them got the figure; "left out" where it did not.
[[nodiscard]] std::string row_after(std::string_view cells, const CellFigure& figure);

/// The same for a row of a filled cell, whose run has properties of its own, and the cell at hand: the latter alone.
[[nodiscard]] std::string cell_after(std::string_view cell, std::string_view figure);

}  // namespace gouji::test
