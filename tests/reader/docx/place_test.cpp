#include <doctest/doctest.h>

#include "reader/docx/docx.hpp"
#include "reader/docx/docx_bytes.hpp"

namespace gouji::test {
namespace {

/// What stands in word/document.xml where the found text came from.
std::string source_of(const Document& document, std::string_view xml, std::string_view text) {
  const auto at = static_cast<std::uint32_t>(document.text.find(text));
  const Span found{at, at + static_cast<std::uint32_t>(text.size())};
  return std::string(document.origin.origin(found).of(xml));
}

std::string source_in_body(std::string_view body, std::string_view text) {
  const Document document = read_docx(docx_bytes({.body = std::string(body)}));
  return source_of(document, document_xml(body), text);
}

}  // namespace

TEST_CASE("text leads to its bytes in the main part") {
  CHECK(source_in_body(paragraph("申请5件"), "5") == "5");
  CHECK(source_in_body(paragraph("甲&amp;乙"), "&") == "&amp;");
  CHECK(source_in_body(paragraph("甲&amp;乙"), "乙") == "乙");
  CHECK(source_in_body("<w:p><w:r><w:t> 12 </w:t></w:r></w:p>", "12") == "12");
  CHECK(source_in_body("<w:p><w:r><w:t>1<![CDATA[2]]></w:t></w:r></w:p>", "2") == "2");
  CHECK(source_in_body("<w:p><w:r><w:t>2</w:t></w:r><w:r><w:t>0</w:t></w:r></w:p>", "20") ==
        "2</w:t></w:r><w:r><w:t>0");
  CHECK(source_in_body("<w:p><w:r><w:t>甲</w:t><w:tab/></w:r></w:p>", "\t") == "<");
}

TEST_CASE("a label stands at its paragraph and covers none of it") {
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  const std::string body = paragraph("甲") + paragraph("乙", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
  const Document document = read_docx(docx_bytes({.body = body, .numbering = numbering}));
  const std::string xml = document_xml(body);
  CHECK(document.text == "甲一、 乙");
  const Span label = document.origin.origin(Span{3, 10});
  CHECK(label.empty());
  CHECK(xml.substr(label.begin).starts_with("<w:p><w:pPr>"));
  CHECK(source_of(document, xml, "乙") == "乙");
}

TEST_CASE("a text box that waited keeps its places where it can") {
  const std::string box = "<w:r><w:pict><w:txbxContent>" + paragraph("框") + "</w:txbxContent></w:pict></w:r>";
  CHECK(source_in_body("<w:p><w:r><w:t>甲</w:t></w:r>" + box + "</w:p>", "框") == "框");
  CHECK(source_in_body("<w:p><w:r><w:t>甲</w:t></w:r>" + box + "<w:r><w:t>乙</w:t></w:r></w:p>", "框") == "");
  CHECK(source_in_body("<w:p><w:r><w:t>甲</w:t></w:r>" + box + "<w:r><w:t>乙</w:t></w:r></w:p>", "乙") == "乙");
}

TEST_CASE("a byte order mark counts") {
  auto parts = docx_parts({.body = paragraph("甲")});
  parts[2].content.insert(0, "\xEF\xBB\xBF");
  CHECK(source_of(read_docx(zip_bytes(parts)), parts[2].content, "甲") == "甲");
}

TEST_CASE("UTF-16 is read, and places are those of its bytes") {
  auto parts = docx_parts({.body = paragraph("5&amp;")});
  std::string wide = "\xFF\xFE";
  for (char c : parts[2].content) wide += std::string{c, '\0'};
  const std::size_t digit = wide.find(std::string{'5', '\0', '&'});
  parts[2].content = wide;
  const Document document = read_docx(zip_bytes(parts));
  CHECK(document.text == "5&");
  CHECK(document.origin.origin(Span{0, 1}) ==
        Span{static_cast<std::uint32_t>(digit), static_cast<std::uint32_t>(digit + 2)});
  CHECK(document.origin.origin(Span{1, 2}).size() == 10);
}

}  // namespace gouji::test
