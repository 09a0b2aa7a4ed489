// Stage: output. What was not checked, in words: first the tables, for their figures went unseen; at the end the rules,
// those of one place and reason in one line.
#pragma once

#include "finding/checked_file.hpp"
#include "output/text_page.hpp"

namespace gouji {

/// "表三未能核对：…", a line for each statutory table and reason.
void print_unchecked_tables(TextPage& page, const CheckedFile& file);

void print_unchecked_rules(TextPage& page, const CheckedFile& file);

/// One line for all files: the rules that only want an optional input.
void print_not_supplied(TextPage& page, const RunResult& result);

}  // namespace gouji
