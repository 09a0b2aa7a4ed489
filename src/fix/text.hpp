// Stage: fix. HTML, plain text and Markdown: the digits of single cells are exchanged by bytes, in the file's encoding.
#pragma once

#include <span>
#include <string_view>

#include "document/reading.hpp"
#include "fix/corrected.hpp"

namespace gouji {

/// Makes the corrections, which are in the order of their cells. A number that markup cuts goes into its first piece,
/// and the others lose their digits; tags stay.
[[nodiscard]] Corrected correct_text(std::string_view bytes, const Reading& reading,
                                     std::span<const Correction> corrections);

}  // namespace gouji
