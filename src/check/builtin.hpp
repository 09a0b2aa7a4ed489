// Stage: check. The packs that are compiled into the program, written at build time from rules/ by tools/compile_packs.
#pragma once

#include <span>

#include "pack/rule.hpp"

namespace gouji {

/// Always in force.
[[nodiscard]] std::span<const Pack> builtin_packs();

/// Of provinces and cities: in force where they are asked for by name.
[[nodiscard]] std::span<const Pack> local_packs();

}  // namespace gouji
