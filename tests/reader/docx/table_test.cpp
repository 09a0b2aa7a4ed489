#include <doctest/doctest.h>

#include "reader/docx/docx_bytes.hpp"

namespace gouji::test {
namespace {

const std::string begins = "<w:vMerge w:val=\"restart\"/>";
const std::string continues = "<w:vMerge/>";

std::string span(int columns) {
  return "<w:gridSpan w:val=\"" + std::to_string(columns) + "\"/>";
}

std::string in_control(std::string_view content) {
  return "<w:sdt><w:sdtPr/><w:sdtContent>" + std::string(content) + "</w:sdtContent></w:sdt>";
}

std::string row_with(std::string_view properties, std::string_view cells) {
  return row("<w:trPr>" + std::string(properties) + "</w:trPr>" + std::string(cells));
}

struct Case {
  const char* name;
  std::string rows;
  const char* shape;
};

void check(const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    CAPTURE(each.name);
    CHECK(read_body(table(each.rows)) == "{" + std::string(each.shape) + "}");
  }
}

}  // namespace

TEST_CASE("merged cells become spans") {
  check({
      {"plain", row(cell("a") + cell("b")) + row(cell("c") + cell("")), "[a][b]\n[c][]\n"},
      {"across", row(cell("a", span(3)) + cell("b")), "[3x1 a][b]\n"},
      {"down", row(cell("a", begins) + cell("b")) + row(cell("", continues) + cell("c")) + row(cell("d") + cell("e")),
       "[1x2 a][b]\n[c]\n[d][e]\n"},
      {"both", row(cell("a", span(2) + begins) + cell("b")) + row(cell("", span(2) + continues) + cell("c")),
       "[2x2 a][b]\n[c]\n"},
      {"two below each other",
       row(cell("a", begins)) + row(cell("", continues)) + row(cell("b", begins)) + row(cell("", continues)),
       "[1x2 a]\n\n[1x2 b]\n\n"},
      {"by grid column, not by order",
       row(cell("a") + cell("b", begins)) + row(cell("c", span(1)) + cell("", continues)) + row(cell("d", span(2))),
       "[a][1x2 b]\n[c]\n[2x1 d]\n"},
      {"another width ends it",
       row(cell("a", span(2) + begins) + cell("b")) + row(cell("", continues) + cell("c") + cell("d")),
       "[2x1 a][b]\n[][c][d]\n"},
      {"nothing above", row(cell("", continues)) + row(cell("", continues)), "[1x2 ]\n\n"},
      {"old horizontal merge",
       row(cell("a", "<w:hMerge w:val=\"restart\"/>") + cell("", "<w:hMerge w:val=\"continue\"/>") + cell("b")),
       "[2x1 a][b]\n"},
      {"no width at all", row(cell("a", span(0))), "[a]\n"},
      {"beyond any table", row(cell("a", span(70000))), "[255x1 a]\n"},
  });
}

TEST_CASE("no text of a covered cell is lost") {
  check({
      {"text", row(cell("a", begins)) + row(cell("b", continues)) + row(cell("", continues)), "[a]\n[1x2 b]\n\n"},
      {"white space is none", row(cell("a", begins)) + row(cell(" ", continues)), "[1x2 a]\n\n"},
      {"deleted text is none",
       row(cell("a", begins)) + row("<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:del><w:r><w:delText>b</w:delText></w:r>"
                                    "</w:del></w:p></w:tc>"),
       "[1x2 a]\n\n"},
      {"text of an inner table",
       row(cell("a", begins)) +
           row("<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + table(row(cell("") + cell("b"))) + "<w:p/></w:tc>"),
       "[a]\n[{[][b]\n}]\n"},
      {"covered across", row(cell("a") + cell("b", "<w:hMerge w:val=\"continue\"/>")), "[a][b]\n"},
  });
}

TEST_CASE("rows may be ragged") {
  check({
      {"gap in front",
       row(cell("a") + cell("b", begins)) + row_with("<w:gridBefore w:val=\"1\"/>", cell("", continues)),
       "[a][1x2 b]\n[]\n"},
      {"wide gap in front", row_with("<w:gridBefore w:val=\"2\"/>", cell("a")), "[2x1 ][a]\n"},
      {"gap behind", row_with("<w:gridAfter w:val=\"1\"/>", cell("a")) + row(cell("b") + cell("c")), "[a]\n[b][c]\n"},
      {"no cells", row(""), "\n"},
  });
}

TEST_CASE("deleted rows and cells are gone") {
  check({
      {"row", row(cell("a")) + row_with("<w:del w:id=\"1\"/>", cell("b")) + row(cell("c")), "[a]\n[c]\n"},
      {"first row of a merge", row_with("<w:del/>", cell("a", begins)) + row(cell("", continues)), "[]\n"},
      {"cell", row(cell("a") + cell("b", "<w:cellDel/>") + cell("c")), "[a][c]\n"},
      {"tracked merge",
       row(cell("a", "<w:cellMerge w:vMerge=\"rest\"/>")) + row(cell("", "<w:cellMerge w:vMerge=\"cont\"/>")),
       "[1x2 a]\n\n"},
  });
  CHECK(read_body(table(row_with("<w:del/>", cell("a")))) == "");
}

TEST_CASE("tables are found in each other and in wrappers") {
  CHECK(read_body(table(row("<w:tc>" + paragraph("a") + table(row(cell("1") + cell("2"))) + paragraph("b") +
                            "</w:tc>"))) == "{[a/{[1][2]\n}/b]\n}");
  CHECK(read_body(in_control(table(in_control(row(in_control(cell("a")) + cell("b"))) + row(cell("c"))))) ==
        "{[a][b]\n[c]\n}");
  CHECK(read_body(table(row(cell("a"))) + table(row(cell("b")))) == "{[a]\n}/{[b]\n}");
  CHECK(read_body(table(row("<w:tc>" + paragraph("商业") + paragraph("企业") + "</w:tc>"))) == "{[商业/企业]\n}");
}

}  // namespace gouji::test
