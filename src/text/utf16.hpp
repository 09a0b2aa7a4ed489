// Stage: text. Single characters of UTF-16, in either order of bytes.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/code_point.hpp"

namespace gouji::utf16 {

/// The character at `at`, which must lie inside the text; half a surrogate pair and half a unit are broken. A pair
/// that the end cuts is broken up to it, as the WHATWG Encoding Standard has it.
[[nodiscard]] CodePoint decode_le(std::string_view text, std::size_t at);
[[nodiscard]] CodePoint decode_be(std::string_view text, std::size_t at);

}  // namespace gouji::utf16
