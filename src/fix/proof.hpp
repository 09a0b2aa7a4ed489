// Stage: fix. Whether a corrected file reads as the old one with the new figures in it.
#pragma once

#include <span>

#include "document/reading.hpp"
#include "fix/correction.hpp"

namespace gouji::fix {

/// Only blanks inside corrected cells of tables may differ
/// from what is expected, since markup that is left without text shows none.
[[nodiscard]] bool reads_as_corrected(const Canonical& before, const Canonical& after,
                                      std::span<const Correction> corrections);

}  // namespace gouji::fix
