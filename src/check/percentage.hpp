// Stage: check. Percentages as they are printed: rounded or cut off at their last digit.
#pragma once

#include <string>

#include "report/quantity.hpp"

namespace gouji {

/// An exact count that can be a part or a whole: above nought, below 10^12.
[[nodiscard]] bool is_countable(const Quantity& quantity);

/// `part` of `total`, in per cent, is printed as `percentage`. Both are counts; `total` is above nought.
[[nodiscard]] bool is_percentage_of(std::int64_t part, std::int64_t total, const Quantity& percentage);

/// "32.0%": rounded, with as many decimals as `like` is printed with.
[[nodiscard]] std::string percentage_of(std::int64_t part, std::int64_t total, const Quantity& like);

}  // namespace gouji
