#include <doctest/doctest.h>

#include "reader/docx/docx.hpp"
#include "reader/docx/docx_bytes.hpp"

namespace gouji::test {
namespace {

std::string level(int number, std::string_view format, std::string_view text, std::string_view more = "") {
  const std::string head = "<w:lvl w:ilvl=\"" + std::to_string(number) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
                           std::string(format) + "\"/>";
  return head + std::string(more) + "<w:lvlText w:val=\"" + std::string(text) + "\"/></w:lvl>";
}

std::string definition(int id, std::string_view levels) {
  return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + std::string(levels) + "</w:abstractNum>";
}

std::string list(int id, int definition, std::string_view own = "") {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(definition) +
         "\"/>" + std::string(own) + "</w:num>";
}

std::string start_override(int level, int start) {
  return "<w:lvlOverride w:ilvl=\"" + std::to_string(level) + "\"><w:startOverride w:val=\"" + std::to_string(start) +
         "\"/></w:lvlOverride>";
}

std::string in_list(int list, int level = 0) {
  return "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + std::to_string(list) +
         "\"/></w:numPr>";
}

/// A paragraph "x" in that list.
std::string item(int list, int level = 0) {
  return paragraph("x", in_list(list, level));
}

std::string in_style(std::string_view style) {
  return "<w:pStyle w:val=\"" + std::string(style) + "\"/>";
}

std::string paragraph_style(std::string_view id, std::string_view content) {
  return "<w:style w:type=\"paragraph\" w:styleId=\"" + std::string(id) + "\">" + std::string(content) + "</w:style>";
}

std::string read(std::string_view numbering, std::string_view body, std::string_view styles = "") {
  const DocxContent content{std::string(body), std::string(numbering), std::string(styles)};
  return shape_of(read_docx(docx_bytes(content)));
}

const std::string headings = definition(0, level(0, "chineseCountingThousand", "%1、", "<w:suff w:val=\"nothing\"/>") +
                                               level(1, "chineseCountingThousand", "（%2）") +
                                               level(2, "decimal", "%3.") + level(3, "decimal", "%3.%4"));

}  // namespace

TEST_CASE("lists write their labels as text") {
  const std::string numbering = headings + list(1, 0);
  CHECK(read(numbering, item(1) + item(1) + paragraph("y") + item(1)) == "一、x/二、x/y/三、x");
  CHECK(read(numbering, item(1) + item(1, 1) + item(1, 1) + item(1) + item(1, 1)) ==
        "一、x/（一） x/（二） x/二、x/（一） x");
  CHECK(read(numbering, item(1, 2) + item(1, 3) + item(1, 3) + item(1, 2) + item(1, 3)) ==
        "1. x/1.1 x/1.2 x/2. x/2.1 x");
  CHECK(read(numbering, paragraph("", in_list(1)) + item(1)) == "一、/二、x");
  CHECK(read(numbering, table(row("<w:tc>" + item(1) + "</w:tc><w:tc>" + item(1) + "</w:tc>"))) ==
        "{[一、x][二、x]\n}");
}

TEST_CASE("a label says what its pattern says") {
  const auto label = [](std::string_view levels) { return read(definition(0, levels) + list(1, 0), item(1)); };
  CHECK(label(level(0, "decimal", "第%1条")) == "第1条 x");
  CHECK(label(level(0, "bullet", "●")) == "x");
  CHECK(label(level(0, "none", "")) == "x");
  CHECK(label(level(0, "none", "注：")) == "注： x");
  CHECK(label(level(0, "decimal", "%1%")) == "1% x");
  CHECK(label(level(0, "decimal", "&lt;%1&gt;", "<w:suff w:val=\"space\"/>")) == "<1> x");
  CHECK(label(level(0, "decimal", std::string(200, '.'))) == "x");
  const std::string legal = level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>");
  CHECK(read(definition(0, legal) + list(1, 0), item(1) + item(1, 1)) == "I x/1.1 x");
}

TEST_CASE("lists of one definition count on together unless they start anew") {
  const std::string numbering =
      headings + list(1, 0) + list(2, 0) + list(3, 0, start_override(0, 1)) + list(4, 0, start_override(0, 5));
  CHECK(read(numbering, item(1) + item(2) + item(1)) == "一、x/二、x/三、x");
  CHECK(read(numbering, item(1) + item(1) + item(3) + item(3)) == "一、x/二、x/一、x/二、x");
  CHECK(read(numbering, item(4) + item(4)) == "五、x/六、x");
  CHECK(read(headings + definition(1, level(0, "decimal", "%1.")) + list(1, 0) + list(2, 1),
             item(1) + item(2) + item(1)) == "一、x/1. x/二、x");
}

TEST_CASE("lower levels restart as the list says") {
  const auto numbering = [](std::string_view restart) {
    return definition(0,
                      level(0, "decimal", "%1") + level(1, "decimal", "%2") + level(2, "lowerLetter", "%3", restart)) +
           list(1, 0);
  };
  const std::string body = item(1) + item(1, 2) + item(1, 1) + item(1, 2) + item(1) + item(1, 2);
  CHECK(read(numbering(""), body) == "1 x/a x/1 x/a x/2 x/a x");
  CHECK(read(numbering("<w:lvlRestart w:val=\"0\"/>"), body) == "1 x/a x/1 x/b x/2 x/c x");
  CHECK(read(numbering("<w:lvlRestart w:val=\"1\"/>"), body) == "1 x/a x/1 x/b x/2 x/a x");
}

TEST_CASE("a list may change levels of its definition") {
  const std::string own = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimal", "%1.") + "</w:lvlOverride>";
  CHECK(read(headings + list(1, 0, own), item(1) + item(1, 1)) == "1. x/（一） x");
  const std::string linked = "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"s\"/></w:abstractNum>" +
                             definition(6, "<w:styleLink w:val=\"s\"/>" + level(0, "decimal", "%1)"));
  CHECK(read(linked + list(1, 5), item(1)) == "1) x");
}

TEST_CASE("paragraph styles bring their lists") {
  const std::string bound = definition(0, level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>") +
                                              level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/>"));
  const std::string by_list = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
  const std::string styles = paragraph_style("h1", by_list) + paragraph_style("h2", by_list) +
                             paragraph_style("child", "<w:basedOn w:val=\"h2\"/>") +
                             paragraph_style("plain", "<w:basedOn w:val=\"h1\"/><w:pPr>" + in_list(0) + "</w:pPr>") +
                             paragraph_style("circle", "<w:basedOn w:val=\"circle\"/>");
  const auto styled = [](std::string_view style) { return paragraph("x", in_style(style)); };
  const std::string numbering = bound + list(1, 0);
  CHECK(read(numbering, styled("h1") + styled("h2") + styled("child"), styles) == "一、 x/（一） x/（二） x");
  CHECK(read(numbering, styled("plain") + styled("circle") + styled("missing"), styles) == "x/x/x");
  CHECK(read(numbering, paragraph("x", in_style("h1") + in_list(0)), styles) == "x");
  CHECK(read(numbering, paragraph("x", in_style("h1") + "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>"), styles) ==
        "（一） x");
  const std::string by_default =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\">" + by_list + "</w:style>";
  CHECK(read(numbering, paragraph("x"), by_default) == "一、 x");
}

TEST_CASE("paragraphs that became one have one label") {
  const std::string numbering = headings + list(1, 0);
  const std::string deleted = "<w:rPr><w:del/></w:rPr>";
  CHECK(read(numbering, paragraph("甲", in_list(1) + deleted) + item(1) + item(1)) == "一、甲x/二、x");
  CHECK(read(numbering, paragraph("甲", in_list(1) + deleted) + paragraph("乙")) == "甲乙");
  const std::string separator = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>";
  CHECK(read(numbering, paragraph("甲", in_list(1) + separator) + paragraph("乙")) == "一、甲乙");
}

TEST_CASE("lists that are not defined have no labels") {
  CHECK(read(headings + list(1, 0), item(7)) == "x");
  CHECK(read(headings + list(1, 9), item(1)) == "x");
  CHECK(read(headings + list(1, 0), item(1, 8)) == "x");
  CHECK(read(headings + list(1, 0), item(1, 4'000'000)) == "x");
  CHECK(read("", item(1)) == "x");
}

}  // namespace gouji::test
