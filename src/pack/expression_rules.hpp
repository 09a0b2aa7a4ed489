// Stage: pack. What an expression must be for its rule, besides well formed: figures and conditions stand where they
// belong, and equations are sums.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pack/rule.hpp"
#include "yaml/fault.hpp"

namespace gouji {

/// What is wrong with the steps for this kind of check, in words; nothing where they fit.
[[nodiscard]] std::optional<yaml::Said> fault_of_expression(std::span<const Step> steps, Kind kind);

/// Whether the steps only add and subtract cells.
[[nodiscard]] bool is_sum(std::span<const Step> steps);

/// The names of the cells that it speaks of, groups and last year's apart: where a finding may be placed.
[[nodiscard]] std::vector<std::string> places_of(std::span<const Step> steps);

}  // namespace gouji
