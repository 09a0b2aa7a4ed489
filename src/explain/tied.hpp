// Stage: explain. Causes that are one, because an equation holds only as long as all of them stay or all are mended.
#pragma once

#include <span>
#include <vector>

#include "explain/diagnosis.hpp"
#include "pack/equation.hpp"

namespace gouji {

/// Whether the equation counts a cell of the cause.
[[nodiscard]] bool counts(const Equation& equation, const Cause& cause);

/// The causes of a diagnosis of these equations. One that breaks none by itself is one with those to which an equation
/// that holds ties it.
[[nodiscard]] std::vector<Cause> tied_causes(const Diagnosis& diagnosis, std::span<const Equation> equations);

}  // namespace gouji
