// Stage: output. What a run says about its own settings, behind its files.
#pragma once

#include "finding/checked_file.hpp"
#include "output/text_page.hpp"

namespace gouji {

void print_notices(TextPage& page, const RunResult& result);

}  // namespace gouji
