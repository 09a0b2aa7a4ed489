// Stage: reader, docx. Finds and reads the central directory of a ZIP archive; inflates nothing.
#pragma once

#include <string>
#include <string_view>

#include "reader/docx/limits.hpp"
#include "reader/docx/zip.hpp"

namespace gouji {

/// Every entry of the archive, ordered by place, proven to lie inside the file and apart from the others.
[[nodiscard]] ZipDirectory read_zip_directory(std::string_view bytes, const DocxLimits& limits);

/// How ZipEntry::name is spelt.
[[nodiscard]] std::string zip_entry_name(std::string_view stored);

}  // namespace gouji
