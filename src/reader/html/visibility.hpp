// Stage: reader, HTML. What an element says of its own display: `hidden`, and `display: none` in its style. Style
// sheets are not read.
#pragma once

#include <string_view>

#include "reader/html/token.hpp"

namespace gouji::html {

[[nodiscard]] bool hides_itself(const Attributes& attributes, std::string_view source);

/// Whether a declaration list such as `color: red; DISPLAY : none` sets `display` to `none`.
[[nodiscard]] bool displays_none(std::string_view style);

}  // namespace gouji::html
