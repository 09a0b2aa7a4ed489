// Documents made to hurt: deep, long, broken off. Each is read in linear time or refused by name.
#include <doctest/doctest.h>

#include "reader/docx/docx_bytes.hpp"
#include "reader/docx/faults.hpp"

namespace gouji::test {
namespace {

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (; times > 0; --times) all += text;
  return all;
}

/// `around` opened and closed that many times about `inside`.
std::string nested(std::string_view open, std::string_view close, int depth, std::string_view inside) {
  return repeated(open, depth) + std::string(inside) + repeated(close, depth);
}

/// Stored, not deflated: what is repeated so often would pass for a bomb.
Document read(std::string_view body) {
  auto parts = docx_parts({.body = std::string(body)});
  parts[2].is_deflated = false;
  return read_docx(zip_bytes(parts));
}

std::string text_of(std::string_view body) {
  return read(body).text;
}

constexpr int deep = 100'000;

}  // namespace

TEST_CASE("depth is no burden") {
  const std::string inside = paragraph("甲");
  CHECK(text_of(nested("<x>", "</x>", deep, inside)) == "甲");
  CHECK(text_of(nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", deep, inside)) == "甲");
  CHECK(text_of(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", deep, inside)) == "甲");
  CHECK(text_of(nested("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>", "</w:tc></w:tr></w:tbl>", deep, inside)) ==
        "甲");
  CHECK(text_of("<w:tbl>" + nested("<w:sdt>", "</w:sdt>", deep, row(cell("甲"))) + "</w:tbl>") == "甲");
  CHECK(text_of(nested("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", deep, inside)) ==
        "甲");
  CHECK(text_of(nested("<w:p><w:r><w:t>甲</w:t><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 3,
                       inside)) == "甲甲甲甲");
  CHECK(text_of(nested("<w:p>", "</w:p>", deep, "<w:r><w:t>甲</w:t></w:r>")) == "甲");
}

TEST_CASE("length is no burden") {
  CHECK(text_of(repeated(paragraph("甲", "<w:rPr><w:del/></w:rPr>"), deep)).size() == 3 * deep);
  CHECK(text_of(repeated("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", deep)).empty());
  CHECK(text_of("<w:p><w:r><w:t>" + repeated("&amp;", deep) + repeated("\xFF", deep) + "</w:t></w:r></w:p>").size() ==
        4 * deep);
  CHECK(
      text_of("<w:p><w:r>" + nested("<w:t>甲<!-- -->", "</w:t>", 1, repeated("<![CDATA[乙]]>", deep)) + "</w:r></w:p>")
          .size() == 3 * (deep + 1));
  CHECK(text_of(table(repeated(row(cell("甲", "<w:vMerge w:val=\"restart\"/>") + cell("", "<w:vMerge/>")), 1000)))
            .size() == 3000);
}

TEST_CASE("a merge over more rows than a span can say loses nothing") {
  const std::string body =
      table(row(cell("甲", "<w:vMerge w:val=\"restart\"/>")) +
            repeated("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr>", 70'000) + row(cell("乙")));
  const Document document = read(body);
  CHECK(document.text == "甲乙");
  CHECK(document.nodes[2].row_span == 0xFFFF);
}

TEST_CASE("labels are not allowed to outgrow the document") {
  const std::string pattern = repeated("%1", 40);
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"30000\"/>"
      "<w:lvlText w:val=\"" +
      pattern +
      "\"/></w:lvl></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  const std::string item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
  const DocxContent content{.body = repeated(item, 1000), .numbering = numbering};
  const DocxLimits tight{.part_bytes = 100'000, .ratio = 100'000};
  CHECK(fault_of_reading(docx_bytes(content), tight) == InputFault::inflation_bomb);
}

TEST_CASE("too much markup is refused before the tree is built") {
  const DocxLimits tight{.markup = 1000};
  CHECK(fault_of_reading(docx_bytes({.body = repeated("<w:p/>", 1000)}), tight) == InputFault::inflation_bomb);
  CHECK_FALSE(fault_of_reading(docx_bytes({.body = repeated("<w:p/>", 100)}), tight));
}

TEST_CASE("XML that is none is refused") {
  const auto fault_of = [](std::string_view xml) {
    return fault_of_reading(zip_bytes({{"word/document.xml", std::string(xml)}}));
  };
  CHECK(fault_of("") == InputFault::malformed_xml);
  CHECK(fault_of("<w:document>") == InputFault::malformed_xml);
  CHECK(fault_of("<w:document><w:body></w:document>") == InputFault::malformed_xml);
  CHECK(fault_of(std::string_view("<document>\0</document>", 22)) == InputFault::malformed_xml);
  const std::string laughs =
      "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + document_xml(paragraph("&b;"));
  CHECK(read_docx(zip_bytes({{"word/document.xml", laughs}})).text == "&b;");
}

TEST_CASE("every beginning of a document is refused") {
  const std::string whole = docx_bytes({.body = paragraph("甲") + table(row(cell("1") + cell("2")))});
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CHECK(fault_of_reading(whole.substr(0, size)).has_value());
  }
  CHECK_FALSE(fault_of_reading(whole));
}

TEST_CASE("every single wrong byte is survived") {
  const std::string whole = docx_bytes({.body = paragraph("甲") + table(row(cell("1")))});
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    const auto fault = fault_of_reading(changed);
    if (!fault) CHECK(read_docx(changed).text == "甲1");
  }
}

}  // namespace gouji::test
