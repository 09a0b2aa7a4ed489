// Stage: report. A figure of the prose with its unit, as it is printed.
#pragma once

#include <cstdint>
#include <string>

#include "report/decimal.hpp"
#include "text/span.hpp"

namespace gouji {

struct Quantity {
  Span span;                    ///< of the canonical text: figure and unit
  Decimal value;                ///< 13700 for 1.37万
  Decimal precision;            ///< what the last printed digit is worth: 100 for 1.37万; 0.1 for 5.4%
  std::string unit;             ///< 件, 条, %, 元; empty where none is printed
  bool is_approximate = false;  ///< 约, 近, 超, 余, 以上: never compared exactly
  bool is_rounded = false;      ///< printed in 万 or 亿

  [[nodiscard]] bool is_exact() const { return !is_approximate && !is_rounded; }
  [[nodiscard]] bool is_percentage() const { return unit == "%"; }
  [[nodiscard]] bool is_money() const { return unit == "元"; }

  friend bool operator==(const Quantity&, const Quantity&) = default;
};

}  // namespace gouji
