// Stage: output. One file in words: what it was recognised as, what could not be checked, what was found.
#pragma once

#include "finding/checked_file.hpp"
#include "output/text_page.hpp"

namespace gouji {

void print_file(TextPage& page, const CheckedFile& file);

}  // namespace gouji
