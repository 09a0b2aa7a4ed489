// Stage: output. Two texts, line by line, in the manner of `diff -u` without context.
#pragma once

#include <string>
#include <string_view>

#include "output/style.hpp"
#include "text/span.hpp"

namespace gouji {

/// The lines that differ, long ones cut around what differs. The texts are valid UTF-8, and the same but for single
/// places; empty where they are equal.
[[nodiscard]] std::string print_line_diff(std::string_view old_text, std::string_view new_text, Style style);

/// What of a line differs from another one, in whole characters.
[[nodiscard]] Span differing_part(std::string_view line, std::string_view other);

}  // namespace gouji
