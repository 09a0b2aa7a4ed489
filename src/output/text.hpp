// Stage: output. The report of a check for the person who wrote the document: grouped by file and by table or section
// in the order of the form, in plain words. It needs no knowledge of programs.
#pragma once

#include <string>

#include "finding/checked_file.hpp"
#include "finding/language.hpp"
#include "output/style.hpp"

namespace gouji {

[[nodiscard]] std::string print_text(const RunResult& result, Language language, Style style);

}  // namespace gouji
