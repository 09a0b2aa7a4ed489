// Stage: output. What may be wrong where it is not certain, in words: an explanation a line, the likeliest first.
#pragma once

#include "finding/checked_file.hpp"
#include "output/text_page.hpp"

namespace gouji {

/// Findings of one fault share their explanations: all but the first of a file refer to it. Prints nothing where the
/// suspects are certain; the hint names those.
void print_explanations(TextPage& page, unsigned indent, const CheckedFile& file, const Finding& finding);

}  // namespace gouji
