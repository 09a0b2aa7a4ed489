// Stage: cli. What the standard output is: the one source that asks the operating system.
#pragma once

#include "output/style.hpp"

namespace gouji {

/// Colour and width of a terminal; plain where output goes to a file or NO_COLOR is set.
[[nodiscard]] Style terminal_style();

}  // namespace gouji
