// Stage: output. The findings of a file that do not count, each with who says so and why.
#pragma once

#include "finding/checked_file.hpp"
#include "output/text_page.hpp"

namespace gouji {

/// Nothing where none is silenced.
void print_suppressed(TextPage& page, const CheckedFile& file);

}  // namespace gouji
