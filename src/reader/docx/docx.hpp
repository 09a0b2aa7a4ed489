// Stage: reader, docx. Word documents (ECMA-376, both editions) become a Document: the text that Word shows and prints,
// with tracked changes accepted, list labels written out and merged cells as spans. Notes, headers and
// footers are not read, and of comments only those that speak to gouji.
#pragma once

#include <string_view>

#include "document/document.hpp"
#include "reader/docx/limits.hpp"
#include "reader/docx/zip.hpp"

namespace gouji {

/// Reads a whole file. Offsets of the document lead to bytes of its main part (word/document.xml) as unzipped; a list
/// label stands at the '<' of its paragraph, an empty cell at that of its last paragraph. A picture or text box inside
/// a line comes behind its paragraph.
///
/// Throws InputError: empty_file, binary, unsupported_format, encrypted, old_word_binary by the container;
/// truncated_archive, unsupported_archive, inflation_bomb, not_word_document by the archive; malformed_xml. Its offset
/// is a byte of the file.
[[nodiscard]] Document read_docx(std::string_view bytes, const DocxLimits& limits = {});

}  // namespace gouji
