// Pieces of canonical text for tests, and what is read from them, in few words.
#pragma once

#include <string>
#include <string_view>

#include "report/report.hpp"

namespace gouji {

/// A grid: a line for each row, cells between bars, `^` for a covered cell.
[[nodiscard]] std::string grid(std::string_view rows);

/// The report in a text that is canonical already.
[[nodiscard]] Report report_in(std::string_view canonical);

/// One line for each row that is present, "granted 1 2 0 0 0 0 3", and what else is known of the table; empty without
/// one. Values that could not be placed stand behind a question mark.
[[nodiscard]] std::string rows_of(const Report& report, TableId table);

}  // namespace gouji
