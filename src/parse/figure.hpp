// Stage: parse. What printed figures amount to.
#pragma once

#include <optional>
#include <string_view>

#include "report/decimal.hpp"

namespace gouji {

/// The figure without grouping, blanks and full-width forms. A sign without figure is none.
[[nodiscard]] std::optional<Decimal> decimal_of(std::string_view printed);

/// 一百二十三, 两, 二〇: Chinese numerals below ten thousand; nothing where they are none.
[[nodiscard]] std::optional<Decimal> decimal_of_numeral(std::string_view printed);

}  // namespace gouji
