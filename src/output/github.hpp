// Stage: output. GitHub workflow commands: each finding becomes an annotation beside the line that it speaks of.
#pragma once

#include <string>

#include "finding/checked_file.hpp"
#include "finding/language.hpp"

namespace gouji {

[[nodiscard]] std::string print_github(const RunResult& result, Language language);

}  // namespace gouji
