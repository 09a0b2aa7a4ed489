// Stage: output. The findings of a file that do not count, each with who says so and why.
#pragma once

#include "finding/checked_file.hpp"
#include "output/text_page.hpp"

namespace gouji {

/// "理由：…（豁免，gouji.yaml第 12 行，负责人张三）"
[[nodiscard]] std::string suppression_in_words(const Suppression& suppression, const Wording& words);

/// Nothing where none is silenced.
void print_suppressed(TextPage& page, const CheckedFile& file);

}  // namespace gouji
