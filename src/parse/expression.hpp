// Stage: parse. The expression language of rule packs: text → steps. Faults name their place.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "report/expression.hpp"

namespace gouji {

enum class ExpressionFault : std::uint8_t {
  too_long,         ///< more bytes than longest_expression
  too_many_digits,  ///< a number of more than most_digits
  unknown_name,     ///< no cell is called so
  unknown_group,    ///< no row is called NAME.…
  breaks_off,       ///< something is missing at the end
  unexpected,       ///< neither an operator nor the end
};

inline constexpr std::size_t longest_expression = 1000;  // brackets nest no deeper
inline constexpr std::size_t most_digits = 18;           // as in Decimal

struct ExpressionError {
  std::size_t offset = 0;
  ExpressionFault fault{};
  std::string name{};  ///< that is unknown
};

/// The names that an expression may use, `previous.` apart.
[[nodiscard]] std::vector<std::string> expression_names(TableId table, Range range);

/// Names are columns where the range is rows, rows where it is columns, `whole` and `parts` where it is
/// groups, and row.column otherwise. With `previous.` before it a name is that of last year's cell.
[[nodiscard]] std::variant<std::vector<Step>, ExpressionError> parse_expression(std::string_view text, TableId table,
                                                                                Range range);

}  // namespace gouji
