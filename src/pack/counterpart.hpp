// Stage: pack. What the tables have for a figure of the prose: the cells and sums that it may be (template P1–P5, P9).
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "pack/words.hpp"
#include "report/expression.hpp"
#include "report/statement.hpp"

namespace gouji {

/// One way to read the figure: "新收加上年结转", received + carried_in.
struct Admissible {
  Words name;
  std::span<const Step> sum;  ///< cells, with their columns, and what joins them
};

/// A figure of `subject` agrees with the table when it equals any of `readings`.
struct Counterpart {
  Subject subject{};
  TableId table{};
  std::span<const Admissible> readings;
};

}  // namespace gouji
