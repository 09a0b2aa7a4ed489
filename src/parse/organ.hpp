// Stage: parse. The organ that reports, by its title or its signature, and from its name its kind.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/blocks.hpp"
#include "report/report.hpp"

namespace gouji {

/// What is left of a folded title without year and 政府信息公开…; empty when that is no name.
[[nodiscard]] std::string organ_in(std::string_view title);

/// By the longest suffix of the name (semantics §7).
[[nodiscard]] OrganKind kind_of_organ(std::string_view organ);

/// The organ that signs at the end: a line with an organ's name above a line with a date.
[[nodiscard]] std::optional<Located<std::string>> read_signature(std::string_view canonical,
                                                                 const std::vector<Block>& blocks);

}  // namespace gouji
