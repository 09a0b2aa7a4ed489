// Stage: output. Two texts, line by line, in the manner of `diff -u` without context.
#pragma once

#include <string>
#include <string_view>

#include "output/style.hpp"

namespace gouji {

/// The lines that differ, long ones cut around what differs. The texts are valid UTF-8, and the same but for single
/// places; empty where they are equal.
[[nodiscard]] std::string print_line_diff(std::string_view old_text, std::string_view new_text, Style style);

}  // namespace gouji
