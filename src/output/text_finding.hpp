// Stage: output. One finding in words: what, where, shown in its line, how to mend it, and by what authority.
#pragma once

#include "finding/checked_file.hpp"
#include "output/text_page.hpp"

namespace gouji {

void print_finding(TextPage& page, const CheckedFile& file, const Finding& finding);

}  // namespace gouji
