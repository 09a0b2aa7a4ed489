// Stage: fix. A file with other figures in some cells, and nothing else changed. It decides nothing about figures.
#pragma once

#include <span>
#include <string_view>

#include "fix/corrected.hpp"
#include "reader/reader.hpp"

namespace gouji {

/// The whole new file. `reading` is what `read` made of `bytes`. The result is read again: it holds only corrections
/// that read as they should and change no other character of the canonical text. Throws InputError for documents that
/// may not be changed, as `correct_docx` says.
[[nodiscard]] Corrected correct(std::string_view bytes, const Reading& reading, std::span<const Correction> corrections,
                                const ReadLimits& limits);

}  // namespace gouji
