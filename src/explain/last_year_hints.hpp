// Stage: explain. What last year's report says of this year's figures.
#pragma once

#include <vector>

#include "explain/diagnosis.hpp"

namespace gouji {

/// For each cell of `table` last year's figure of the same cell, which may have been left standing, and for what was
/// carried in what last year carried out, which it should be. Nothing where last year's table was not read.
[[nodiscard]] std::vector<Hint> last_year_hints(const Table& table, const Report* previous);

}  // namespace gouji
