// Stage: pack. Whether a condition holds whatever the report says: such a rule checks nothing.
#pragma once

#include <optional>
#include <span>

#include "report/expression.hpp"

namespace gouji {

/// True of `5 = 5` and `total <= total`, false of `1 > 2`; nothing where it depends on the cells, or may. The steps are
/// those of a well-typed condition.
[[nodiscard]] std::optional<bool> constant_value(std::span<const Step> steps);

}  // namespace gouji
