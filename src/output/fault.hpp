// Stage: output. A fault of a file that the user writes for gouji, a pack or a configuration, for people.
#pragma once

#include <string>

#include "finding/language.hpp"
#include "yaml/fault.hpp"

namespace gouji {

/// What is wrong and where, the line with a caret under the place, and the name that was likely meant. Lines end with a
/// line break, the first is "file:line:column: message".
[[nodiscard]] std::string print_fault(const yaml::Fault& fault, Language language);

}  // namespace gouji
