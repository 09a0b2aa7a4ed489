// Stage: parse. Digits as offices write them, of either width.
#pragma once

#include <string_view>

namespace gouji {

[[nodiscard]] bool begins_with_digit(std::string_view text);
[[nodiscard]] bool holds_digit(std::string_view text);

}  // namespace gouji
