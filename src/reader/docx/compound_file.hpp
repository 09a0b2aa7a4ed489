// Stage: reader, docx. Tells the kinds of OLE compound files (MS-CFB) apart by the names in their directory: an
// encrypted package and an old binary Word document look alike from outside. It reads no stream.
#pragma once

#include <cstdint>
#include <string_view>

namespace gouji {

enum class CompoundFile : std::uint8_t { encrypted_package, word_document, other, damaged };

[[nodiscard]] bool looks_like_compound_file(std::string_view bytes);

/// What the directory says; `damaged` when no directory can be reached. Every chain is followed at most as many steps
/// as the file has sectors.
[[nodiscard]] CompoundFile kind_of_compound_file(std::string_view bytes);

}  // namespace gouji
