// Stage: explain. The picture of a broken equation: the rows and columns that it is about, and what to change there.
#pragma once

#include <optional>
#include <span>

#include "explain/diagnosis.hpp"
#include "finding/picture.hpp"

namespace gouji {

/// Shows those of the diagnosed `equations` that stand in `shown`, with all causes and the first few explanations of
/// the diagnosis. Rows and columns in which the equations count nothing but 0 are left out; where too many rows are
/// left, those of small figures are put together. Nothing where no equation lies within a row or a column.
[[nodiscard]] std::optional<Picture> picture_of(const Table& table, std::span<const Equation> equations,
                                                const Diagnosis& diagnosis, std::span<const EquationIndex> shown);

}  // namespace gouji
