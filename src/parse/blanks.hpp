// Stage: parse. Text without the white space that office programs put everywhere.
#pragma once

#include <string>
#include <string_view>

#include "text/span.hpp"

namespace gouji {

/// White space of any kind removed from both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// White space of any kind removed everywhere: labels and titles as one reads them.
[[nodiscard]] std::string without_blanks(std::string_view text);

/// Each run of white space as one space, none at the ends: text that is quoted to people.
[[nodiscard]] std::string with_single_blanks(std::string_view text);

}  // namespace gouji
