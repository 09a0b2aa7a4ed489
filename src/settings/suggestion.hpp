// Stage: settings. What a misspelt name may be meant to be.
#pragma once

#include <span>
#include <string_view>

namespace gouji {

/// The known name that is nearest, of those near enough to be meant; empty where none is.
[[nodiscard]] std::string_view nearest(std::string_view name, std::span<const std::string_view> known);

}  // namespace gouji
