// Stage: reader, docx. Whether a document carries a digital signature, which any change would break. What the signature
// says, and whether it holds, is not asked.
#pragma once

#include "reader/docx/zip.hpp"

namespace gouji {

/// True where a part, a relationship or a content type of the package speaks of a signature. Throws what reading a part
/// throws.
[[nodiscard]] bool is_signed(const ZipArchive& archive, const DocxLimits& limits);

}  // namespace gouji
