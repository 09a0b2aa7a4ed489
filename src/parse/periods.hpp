// Stage: parse. Periods and ends of periods in sentences: 自2023年1月1日起至12月31日止, 截至2023年12月31日.
#pragma once

#include <vector>

#include "report/dates.hpp"
#include "report/prose.hpp"

namespace gouji {

[[nodiscard]] std::vector<Period> read_periods(const std::vector<Sentence>& sentences);

}  // namespace gouji
