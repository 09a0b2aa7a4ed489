// Stage: fix. Word documents: only `w:t` texts of word/document.xml change, and cells without one get a run.
#pragma once

#include <span>
#include <string_view>

#include "fix/corrected.hpp"
#include "reader/reader.hpp"

namespace gouji {

/// Makes the corrections, each of which names a cell that no other names. All other members of the package are copied
/// as they are zipped. Throws InputError: signed_document, and what `read` throws.
[[nodiscard]] Corrected correct_docx(std::string_view bytes, const Reading& reading,
                                     std::span<const Correction> corrections, const ReadLimits& limits);

}  // namespace gouji
