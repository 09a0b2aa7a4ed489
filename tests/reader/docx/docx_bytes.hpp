// Tests. Word documents made from the XML that a test is about, and what the reader shows of them in one line or few.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "support/zip_writer.hpp"

namespace gouji::test {

/// The children of `w:body`, `w:numbering`, `w:styles` and `w:comments`; all but the first are left out where empty.
struct DocxContent {
  std::string body;
  std::string numbering = {};
  std::string styles = {};
  std::string comments = {};
};

/// word/document.xml around the children of `w:body`.
[[nodiscard]] std::string document_xml(std::string_view body);

[[nodiscard]] std::vector<ZipPart> docx_parts(const DocxContent& content);
[[nodiscard]] std::string docx_bytes(const DocxContent& content);

/// `<w:p><w:r><w:t>text</w:t></w:r></w:p>`, with properties in front of the run.
[[nodiscard]] std::string paragraph(std::string_view text, std::string_view properties = "");

/// `<w:tc>` with one paragraph, and with cell properties.
[[nodiscard]] std::string cell(std::string_view text, std::string_view properties = "");
[[nodiscard]] std::string row(std::string_view cells);
[[nodiscard]] std::string table(std::string_view rows);

/// Paragraphs as their text, cells as [2x3 text] where they span, rows on lines of their own, tables in braces,
/// pictures as (picture); neighbours in a cell are parted by '/'. LF shows as ↵, TAB as →.
[[nodiscard]] std::string shape_of(const Document& document);

/// The shape of what is read from a document with this body.
[[nodiscard]] std::string read_body(std::string_view body);

}  // namespace gouji::test
