#include "reader/docx/signature.hpp"

#include <algorithm>
#include <string_view>

#include "reader/docx/xml.hpp"

namespace gouji {
namespace {

bool has_signature_part(const ZipArchive& archive) {
  return std::ranges::any_of(archive.directory().entries,
                             [](const ZipEntry& entry) { return entry.name.starts_with("_xmlsignatures/"); });
}

/// The words stand in attributes alone; no other part of a package's own has them.
bool speaks_of(const ZipArchive& archive, std::string_view part, std::string_view words, const DocxLimits& limits) {
  const ZipEntry* entry = archive.find(part);
  return entry && decoded_part(archive.read(*entry, limits)).text.find(words) != std::string::npos;
}

}  // namespace

bool is_signed(const ZipArchive& archive, const DocxLimits& limits) {
  return has_signature_part(archive) || speaks_of(archive, "_rels/.rels", "/digital-signature/origin", limits) ||
         speaks_of(archive, "[Content_Types].xml", "digital-signature", limits);
}

}  // namespace gouji
