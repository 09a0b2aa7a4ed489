#include "reader/docx/package.hpp"

#include <doctest/doctest.h>

#include "reader/docx/docx_bytes.hpp"
#include "reader/docx/faults.hpp"
#include "reader/docx/signature.hpp"

namespace gouji::test {
namespace {

std::string relationship(std::string_view type, std::string_view target, std::string_view more = "") {
  return "<Relationship Type=\"" + std::string(type) + "\" Target=\"" + std::string(target) + "\" " +
         std::string(more) + "/>";
}

std::string relationships(std::string_view content) {
  return "<Relationships>" + std::string(content) + "</Relationships>";
}

const std::string strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

}  // namespace

TEST_CASE("the main part is where the relationships say, or where it always is") {
  const std::string xml = document_xml(paragraph("甲"));
  const auto text_of = [](const std::vector<ZipPart>& parts) { return read_docx(zip_bytes(parts)).text; };
  CHECK(text_of({{"word/document.xml", xml}}) == "甲");
  CHECK(text_of({{"_rels/.rels", relationships("")}, {"word/document.xml", xml}}) == "甲");
  CHECK(text_of({{"_rels/.rels", relationships(relationship("x/officeDocument", "gone.xml"))},
                 {"word/document.xml", xml}}) == "甲");
  CHECK(text_of({{"_rels/.rels", relationships(relationship(strict, "/Other/doc2.xml"))}, {"other/doc2.xml", xml}}) ==
        "甲");
}

TEST_CASE("styles and lists are found from the main part") {
  DocxContent content{.body = paragraph("x", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"),
                      .numbering =
                          "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                          "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                          "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"};
  auto parts = docx_parts(content);
  CHECK(read_docx(zip_bytes(parts)).text == "3. x");
  parts[3].name = "lists/n.xml";
  CHECK(read_docx(zip_bytes(parts)).text == "x");
  parts.push_back({"word/_rels/document.xml.rels", relationships(relationship("x/numbering", "../lists/n.xml"))});
  CHECK(read_docx(zip_bytes(parts)).text == "3. x");
  parts.back().content = relationships(relationship("x/numbering", "../lists/n.xml", "TargetMode=\"External\""));
  CHECK(read_docx(zip_bytes(parts)).text == "x");
}

TEST_CASE("targets are resolved from their folder") {
  CHECK(resolved_target("word/", "styles.xml") == "word/styles.xml");
  CHECK(resolved_target("word/", "./styles.xml") == "word/styles.xml");
  CHECK(resolved_target("word/", "/styles.xml") == "styles.xml");
  CHECK(resolved_target("a/b/", "../../c/d.xml") == "c/d.xml");
  CHECK(resolved_target("word/", "../../../d.xml") == "d.xml");
}

TEST_CASE("archives without a Word document are named") {
  const auto fault_of = [](const std::vector<ZipPart>& parts) { return fault_of_reading(zip_bytes(parts)); };
  const std::string to_workbook = relationships(relationship(strict, "xl/workbook.xml"));
  CHECK(fault_of({{"photo.jpg", "x"}}) == InputFault::not_word_document);
  CHECK(fault_of({{"mimetype", "application/vnd.oasis.opendocument.text", false}, {"content.xml", "<x/>"}}) ==
        InputFault::not_word_document);
  CHECK(fault_of({{"_rels/.rels", to_workbook}, {"xl/workbook.xml", "<workbook/>"}}) == InputFault::not_word_document);
}

TEST_CASE("what is no container at all is named") {
  CHECK(fault_of_reading("") == InputFault::empty_file);
  CHECK(fault_of_reading("\x7F"
                         "ELF") == InputFault::binary);
  CHECK(fault_of_reading("PK") == InputFault::binary);
}

TEST_CASE("a signature shows in a part, a relationship or a content type") {
  const auto is_signed_with = [](std::size_t part, std::string_view content) {
    auto parts = docx_parts({.body = paragraph("甲")});
    parts[part].content = content;
    const std::string bytes = zip_bytes(parts);
    return is_signed(ZipArchive(bytes, {}), {});
  };
  auto parts = docx_parts({.body = paragraph("digital-signature")});
  const std::string sound = zip_bytes(parts);
  CHECK_FALSE(is_signed(ZipArchive(sound, {}), {}));
  parts.push_back({"_XmlSignatures/sig1.xml", "<Signature/>"});
  const std::string with_part = zip_bytes(parts);
  CHECK(is_signed(ZipArchive(with_part, {}), {}));
  CHECK(is_signed_with(0, "<Types><Default ContentType=\"application/x.digital-signature-origin\"/></Types>"));
  CHECK(is_signed_with(1, "<Relationships><Relationship Type=\"http://x/digital-signature/origin\"/></Relationships>"));
}

}  // namespace gouji::test
