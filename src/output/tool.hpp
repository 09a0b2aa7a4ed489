// Stage: output. What this program calls itself.
#pragma once

#include <string_view>

namespace gouji {

inline constexpr std::string_view tool_name = "gouji";

[[nodiscard]] std::string_view tool_version();

}  // namespace gouji
