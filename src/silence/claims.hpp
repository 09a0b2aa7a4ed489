// Stage: silence. What must be silenced for a finding to be: its rule or, of a wrong cell, each equation that it
// breaks.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "finding/finding.hpp"

namespace gouji {

struct Claim {
  std::string rule;
  std::vector<std::string> addresses;  ///< any of which may be waived
  std::vector<std::uint32_t> places;   ///< of the canonical text, any of which may lie at a comment; see Allowances
};

/// An equation is claimed at its own place and at the cells to blame. Those that are not asked for claim nothing.
[[nodiscard]] std::vector<Claim> claims_of(const Finding& finding,
                                           const std::function<bool(const std::string& rule)>& is_wanted);

}  // namespace gouji
