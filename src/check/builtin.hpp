// Stage: check. The packs that are compiled into the program, written at build time from rules/ by tools/compile_packs.
#pragma once

#include <span>

#include "pack/rule.hpp"

namespace gouji {

[[nodiscard]] std::span<const Pack> builtin_packs();

}  // namespace gouji
