// What sentences state, a line for each statement, with all that rules go by.
#pragma once

#include <string>
#include <string_view>

#include "report/report.hpp"

namespace gouji {

/// "nothing" where the sentences state nothing.
[[nodiscard]] std::string statement_lines(const Report& report);

/// The figures with their units, "figures 12件、~5000条"; empty without any.
[[nodiscard]] std::string figure_line(std::string_view text);

}  // namespace gouji
