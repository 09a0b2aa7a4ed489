// Stage: text. Two ways of writing the same characters become one, so that what reports write can be compared with what
// the form says. Folded text is for comparing alone: it has no places and is never shown.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// NFKC of each code point by itself (full-width to half-width, ① to 1, Kangxi radicals to characters); valid UTF-8.
[[nodiscard]] std::string fold(std::string_view text);

}  // namespace gouji
