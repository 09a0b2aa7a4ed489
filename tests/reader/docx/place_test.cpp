#include <vector>

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

/// What begins in word/document.xml where each cell stands, so many bytes of it.
std::vector<std::string> starts_of_cells(std::string_view body, std::size_t size) {
  const std::string xml = document_xml(body);
  std::vector<std::string> starts;
  for (const Node& node : read_docx(docx_bytes({.body = std::string(body)})).nodes) {
    if (node.kind == Node::Kind::cell) starts.push_back(xml.substr(node.source, size));
  }
  return starts;
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

TEST_CASE("a cell stands at its last paragraph, or at its own tag") {
  using Starts = std::vector<std::string>;
  const std::string wrapped = "<w:sdt><w:sdtContent><w:p w:id=\"1\"/></w:sdtContent></w:sdt><w:bookmarkEnd/>";
  CHECK(starts_of_cells(table(row(cell("") + cell("5"))), 6) == Starts{"<w:p/>", "<w:p><"});
  CHECK(starts_of_cells(table(row("<w:tc><w:p/>" + wrapped + "</w:tc>")), 12) == Starts{"<w:p w:id=\"1"});
  CHECK(starts_of_cells(table(row("<w:tc/><w:tc><w:x/></w:tc>")), 7) == Starts{"<w:tc/>", "<w:tc><"});
  CHECK(starts_of_cells(table(row("<w:tc>" + table(row(cell("甲"))) + "<w:p/></w:tc>")), 5) ==
        Starts{"<w:p/", "<w:p>"});
  CHECK(starts_of_cells(table("<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("") + "</w:tr>"), 6) ==
        Starts{"<w:tr>", "<w:p/>"});
}

TEST_CASE("a cell that comes too late stands where its text does") {
  const std::string box = "<w:r><w:pict><w:txbxContent>" + table(row(cell(""))) + "</w:txbxContent></w:pict></w:r>";
  CHECK(starts_of_cells("<w:p><w:r><w:t>甲</w:t></w:r>" + box + "<w:r><w:t>乙</w:t></w:r></w:p>", 6) ==
        std::vector<std::string>{"</w:t>"});
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

TEST_CASE("so are the places of cells in UTF-16") {
  const std::string body = table(row(cell("5") + cell("")));
  auto parts = docx_parts({.body = body});
  std::string wide = "\xFF\xFE";
  for (char c : parts[2].content) wide += std::string{c, '\0'};
  const auto place = static_cast<std::uint32_t>(2 + 2 * parts[2].content.find("<w:p/>"));
  parts[2].content = wide;
  CHECK(read_docx(zip_bytes(parts)).nodes.back().source == place);
}

}  // namespace gouji::test
