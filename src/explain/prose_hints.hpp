// Stage: explain. What sentences say of the figures of a table.
#pragma once

#include <span>
#include <vector>

#include "explain/diagnosis.hpp"
#include "pack/rule.hpp"

namespace gouji {

/// For each cell of `table` that is by itself a reading of a statement, the figure that the statement gives it.
[[nodiscard]] std::vector<Hint> prose_hints(const Table& table, const Report& report, std::span<const Pack> packs);

}  // namespace gouji
