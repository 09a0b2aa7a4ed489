// Stage: parse. The expression language of rule packs: text → steps. Faults name the place and what was expected.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "report/expression.hpp"

namespace gouji {

struct ExpressionError {
  std::size_t offset = 0;
  std::string message;
};

/// Names are columns where the range is rows, rows where it is columns, `whole` and `parts` where it is
/// groups, and row.column otherwise. With `previous.` before it a name is that of last year's cell.
[[nodiscard]] std::variant<std::vector<Step>, ExpressionError> parse_expression(std::string_view text, TableId table,
                                                                                Range range);

}  // namespace gouji
