// Stage: parse. What one cell of a table holds.
#pragma once

#include <string_view>

#include "report/cell.hpp"
#include "report/vocabulary.hpp"

namespace gouji {

/// Reads the content of a cell; `span` is its place in the canonical text. Total: what is no figure is text. U+FFFD
/// makes a cell unread, since digits may be lost.
[[nodiscard]] Cell read_cell(std::string_view text, Span span, Measure measure);

}  // namespace gouji
