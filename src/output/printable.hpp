// Stage: output. Strings of foreign origin, file names above all, made safe for line-based and UTF-8 formats.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// Control characters, line breaks and tabs become spaces, byte for byte, so that offsets into the text stay right.
[[nodiscard]] std::string single_line(std::string_view text);

/// What is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::string valid_utf8(std::string_view text);

}  // namespace gouji
