#include "reader/docx/docx.hpp"

#include <string>

#include "document/lead_through.hpp"
#include "reader/docx/body.hpp"
#include "reader/docx/comments.hpp"
#include "reader/docx/compound_file.hpp"
#include "reader/docx/numbering.hpp"
#include "reader/docx/package.hpp"
#include "reader/docx/styles.hpp"
#include "reader/docx/xml.hpp"
#include "text/input_error.hpp"

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

/// What is remarked is no part of the text: a part that cannot be read remarks nothing.
Comments read_comments(const ZipArchive& archive, const std::string& name, const DocxLimits& limits) try {
  const XmlPart part(read_part(archive, name, limits), limits);
  return Comments(part.root());
} catch (const InputError&) {
  return {};
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
  const Comments comments = read_comments(archive, names.comments, side);
  Document read = BodyReader(document.root(), styles, numbering, comments, limits.part_bytes).read();
  if (document.origin().is_identity()) return read;
  lead_through(read, document.origin());
  for (Remark& remark : read.remarks) remark.source = document.origin().origin(remark.source);
  return read;
}

}  // namespace gouji
