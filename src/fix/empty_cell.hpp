// Stage: fix. Where a figure goes in a cell that holds nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "document/reading.hpp"

namespace gouji::fix {

/// What the marks of the canonical text enclose around a blank place: the whole content of a cell of a table. Nothing
/// where the place is in no table.
[[nodiscard]] std::optional<Span> blank_cell_around(std::string_view canonical, Span place);

/// The places of the cells that hold nothing at all.
class EmptyCells {
 public:
  explicit EmptyCells(const Document& document);

  /// Where to write into the empty cell whose mark stands at `cell_end` of the canonical text, as an offset of the
  /// decoded source: behind the start tags of a page's cell, behind the blank after a pipe. Nothing where the reader
  /// knows no place for it.
  [[nodiscard]] std::optional<std::uint32_t> place_in(const Reading& reading, std::uint32_t cell_end) const;

 private:
  std::vector<std::uint32_t> places_;  // in order
};

}  // namespace gouji::fix
