#include "reader/docx/docx.hpp"

#include <string>

#include "reader/docx/body.hpp"
#include "reader/docx/compound_file.hpp"
#include "reader/docx/numbering.hpp"
#include "reader/docx/package.hpp"
#include "reader/docx/styles.hpp"
#include "reader/docx/xml.hpp"
#include "text/input_error.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr std::string_view no_part = "<none/>";

InputFault fault_of_compound_file(std::string_view bytes) {
  switch (kind_of_compound_file(bytes)) {
    case CompoundFile::encrypted_package: return InputFault::encrypted;
    case CompoundFile::word_document: return InputFault::old_word_binary;
    case CompoundFile::damaged: return InputFault::truncated_archive;
    case CompoundFile::other: break;
  }
  return InputFault::unsupported_format;
}

void check_container(std::string_view bytes) {
  if (bytes.empty()) throw InputError(InputFault::empty_file);
  if (looks_like_compound_file(bytes)) throw InputError(fault_of_compound_file(bytes));
  if (!looks_like_zip(bytes)) throw InputError(InputFault::binary);
}

std::string read_part(const ZipArchive& archive, const std::string& name, const DocxLimits& limits) {
  const ZipEntry* entry = archive.find(name);
  return entry ? archive.read(*entry, limits) : std::string(no_part);
}

/// Leads from `text` through `first` and then `second`, character by character.
OffsetMap composed(std::string_view text, const OffsetMap& first, const OffsetMap& second) {
  OffsetMap result;
  for (std::size_t at = 0, next = 0; at < text.size(); at = next) {
    next = utf8::next(text, at);
    const Span character{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(next)};
    const Span origin = second.origin(first.origin(character));
    result.append(character.begin, origin.begin, character.size(), origin.size());
  }
  return result;
}

/// Places in the decoded part become places of its bytes.
void lead_through(Document& document, const OffsetMap& origin) {
  document.origin = composed(document.text, document.origin, origin);
  for (Node& node : document.nodes) {
    if (node.source != no_place) node.source = origin.origin(node.source);
  }
}

}  // namespace

Document read_docx(std::string_view bytes, const DocxLimits& limits) {
  check_container(bytes);
  const ZipArchive archive(bytes, limits);
  const DocxLimits side = limits.of_side_parts();
  const WordParts names = find_word_parts(archive, side);
  const XmlPart document(read_part(archive, names.document, limits), limits);
  if (local_name(document.root()) != "document") throw InputError(InputFault::not_word_document);

  const XmlPart style_part(read_part(archive, names.styles, side), side);
  const XmlPart numbering_part(read_part(archive, names.numbering, side), side);
  const Styles styles(style_part.root());
  const Numbering numbering(numbering_part.root());
  Document read = BodyReader(document.root(), styles, numbering, limits.part_bytes).read();
  if (!document.origin().is_identity()) lead_through(read, document.origin());
  return read;
}

}  // namespace gouji
