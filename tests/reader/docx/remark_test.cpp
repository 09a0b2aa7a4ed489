// Comments of Word that speak to gouji stand where their range begins.
#include <doctest/doctest.h>

#include "reader/docx/docx.hpp"
#include "reader/docx/docx_bytes.hpp"

namespace gouji::test {
namespace {

std::string comment(int id, std::string_view content) {
  return "<w:comment w:id=\"" + std::to_string(id) + "\" w:author=\"张明\">" + std::string(content) + "</w:comment>";
}

std::string begin(int id) {
  return "<w:commentRangeStart w:id=\"" + std::to_string(id) + "\"/>";
}

std::string reference(int id) {
  return "<w:r><w:commentReference w:id=\"" + std::to_string(id) + "\"/></w:r>";
}

std::string in_paragraph(const std::string& content) {
  return "<w:p>" + content + "</w:p>";
}

std::string run(std::string_view text) {
  return "<w:r><w:t>" + std::string(text) + "</w:t></w:r>";
}

/// "text" or "cell" or "block" and what is said there, for each remark.
std::string remarks_in(const DocxContent& content) {
  const Document document = read_docx(docx_bytes(content));
  std::string all;
  for (const Remark& remark : document.remarks) {
    const bool in_cell = remark.inside != no_place && document.nodes[remark.inside].kind == Node::Kind::cell;
    all += (in_cell               ? "cell "
            : remark.in_paragraph ? "text "
                                  : "block ") +
           std::to_string(remark.next) + " " + remark.text + "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("remark: a comment stands where its range begins, else at its reference") {
  const std::string comments = comment(3, paragraph("gouji: allow a 甲")) + comment(4, paragraph("Gouji：allow b 乙"));
  CHECK(remarks_in({.body = in_paragraph(begin(3) + run("一") + reference(3)), .comments = comments}) ==
        "block 0 gouji: allow a 甲\n");
  CHECK(remarks_in({.body = in_paragraph(run("一") + begin(4) + run("二") + reference(4)), .comments = comments}) ==
        "text 1 Gouji：allow b 乙\n");
  CHECK(remarks_in({.body = paragraph("一") + in_paragraph(run("二") + reference(3)), .comments = comments}) ==
        "text 2 gouji: allow a 甲\n");
  const std::string cells = "<w:tc>" + in_paragraph(begin(4) + run("1") + reference(4)) + "</w:tc>" + cell("2");
  CHECK(remarks_in({.body = table(row(cells)), .comments = comments}) == "cell 3 Gouji：allow b 乙\n");
}

TEST_CASE("remark: the text of a comment is joined from its paragraphs and runs") {
  const std::string body = in_paragraph(run("一") + reference(1));
  const std::string mark = "<w:r><w:annotationRef/></w:r>";
  CHECK(remarks_in({.body = body,
                    .comments = comment(1, in_paragraph(mark + run("gou") + run("ji: allow a")) +
                                               paragraph("因为&lt;甲"))}) == "text 1 gouji: allow a 因为<甲\n");
  CHECK(remarks_in({.body = body, .comments = comment(1, paragraph("&lt;!-- gouji: allow a 甲 --&gt;"))}) ==
        "text 1 gouji: allow a 甲\n");
  CHECK(remarks_in({.body = body, .comments = comment(1, "<w:del>" + paragraph("gouji: allow a 甲") + "</w:del>")})
            .empty());
}

TEST_CASE("remark: other comments, and parts that cannot be read, are nothing") {
  const std::string body = in_paragraph(run("一") + reference(1));
  CHECK(remarks_in({.body = body, .comments = comment(1, paragraph("请核对"))}).empty());
  CHECK(remarks_in({.body = body, .comments = comment(2, paragraph("gouji: allow a 甲"))}).empty());
  CHECK(remarks_in({.body = body, .comments = "<w:comment>"}).empty());
  CHECK(read_docx(docx_bytes({.body = body, .comments = "<w:comment>"})).text == "一");
}

TEST_CASE("remark: marks of comments part no paragraphs") {
  const std::string hidden = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("一") + "</w:p>";
  const std::string comments = comment(1, paragraph("gouji: allow a 甲"));
  const DocxContent content{.body = hidden + begin(1) + paragraph("二"), .comments = comments};
  CHECK(shape_of(read_docx(docx_bytes(content))) == "一二");
  CHECK(remarks_in(content) == "text 1 gouji: allow a 甲\n");
}

}  // namespace gouji::test
