// Property tests, writers. The same tables as other hands draw them: split by a page, without spans, with ragged ones.
#pragma once

#include "property/sheet.hpp"

namespace gouji::property {

/// Headers span no rows: empty boxes stand below them. The corner stays as it is.
[[nodiscard]] Sheet without_header_spans(Sheet sheet);

/// 三、本年度办理结果 over two boxes, the second beginning at （四）.
[[nodiscard]] Sheet with_results_twice(Sheet sheet);

/// The matrix over two tables, the second beginning with 三、本年度办理结果 at （四）, as a page break leaves it.
[[nodiscard]] std::vector<Sheet> over_two_tables(const Sheet& sheet);

/// The disclosure table of 2019 in five columns whose spans differ between headers and values.
[[nodiscard]] Sheet with_ragged_spans(Sheet sheet);

/// One more row of empty boxes at the end.
[[nodiscard]] Sheet with_empty_row(Sheet sheet);

/// Any of these at random; nearly always one table.
[[nodiscard]] std::vector<Sheet> drawn(const FilledTable& table, Choices& choices);

}  // namespace gouji::property
