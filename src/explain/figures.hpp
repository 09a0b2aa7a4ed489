// Stage: explain. The figures of a table as the numbers of its code.
#pragma once

#include <optional>

#include "explain/repair.hpp"
#include "report/report.hpp"

namespace gouji {

/// Blanks and dashes are 0 (semantics §1). Nothing where a figure is too large, or has too many decimals, to be summed
/// in 64 bits.
[[nodiscard]] std::optional<Figures> figures_of(const Table& table, const Code& code);

}  // namespace gouji
