// Stage: trial. What differs between a sound document and that of a test, in whole lines.
#pragma once

#include <string_view>
#include <vector>

#include "trial/rule_test.hpp"

namespace gouji {

/// The lines around one place: `before_size` bytes at `at` became `after_size` bytes.
[[nodiscard]] TextChange lines_around(std::string_view before, std::string_view after, std::size_t at,
                                      std::size_t before_size, std::size_t after_size);

/// Of two pages with the same lines but for some: each run of lines that differ.
[[nodiscard]] std::vector<TextChange> changed_lines(std::string_view before, std::string_view after);

}  // namespace gouji
