// The cells of a page as the oracle of scripts/oracles/html prints them: all text of the DOM, displayed or not.
#pragma once

#include <string>
#include <string_view>

namespace gouji::html {

/// One line a cell, in document order: `cell TABLE.ROW.COLUMN DEPTH COLUMNSxROWS BEGIN-END,… "text"`. The text leaves
/// out that of nested tables; the spans are those of its pieces in the source.
[[nodiscard]] std::string dump_cells(std::string_view source);

}  // namespace gouji::html
