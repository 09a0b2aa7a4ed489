// Stage: output. What was found in a file as the keys `finds` and `unchecked` of a test, to be pasted there.
#pragma once

#include <string>

#include "finding/checked_file.hpp"

namespace gouji {

/// Each line behind so many blanks.
[[nodiscard]] std::string print_finds_yaml(const CheckedFile& file, unsigned indent);

}  // namespace gouji
