// Stage: document. Which comments of a file speak to gouji. What they say is read later: see src/silence.
#pragma once

#include <optional>
#include <string_view>

namespace gouji {

/// The part of a comment from `gouji` on, where it begins so; the marks `<!--` and `-->` may stand around it, as they
/// do where somebody copies them into a comment of Word. Nothing where it is not meant for gouji.
[[nodiscard]] std::optional<std::string_view> remark_in(std::string_view comment);

}  // namespace gouji
