// Cells that hold nothing or blanks: where the new run goes, and whose style it takes.
#include <doctest/doctest.h>

#include "fix/docx/word_cells.hpp"

namespace gouji::test {
namespace {

/// A run in the style of the filled cell beside it.
std::string bold(std::string_view figure) {
  return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + std::string(figure) + "</w:t></w:r>";
}
std::string plain(std::string_view figure) {
  return "<w:r><w:t>" + std::string(figure) + "</w:t></w:r>";
}
std::string tc(std::string_view content) {
  return "<w:tc>" + std::string(content) + "</w:tc>";
}
std::string p(std::string_view content) {
  return "<w:p>" + std::string(content) + "</w:p>";
}
std::string run(std::string_view properties, std::string_view shown) {
  const std::string own = properties.empty() ? "" : "<w:rPr>" + std::string(properties) + "</w:rPr>";
  return tc(p("<w:r>" + own + "<w:t>" + std::string(shown) + "</w:t></w:r>"));
}

}  // namespace

TEST_CASE("an empty cell gets a run in its last paragraph") {
  CHECK(cell_after(tc("<w:p/>"), "5") == tc(p(bold("5"))));
  CHECK(cell_after(tc("<w:p w:rsidR=\"00A1\" />"), "5") == tc("<w:p w:rsidR=\"00A1\" >" + bold("5") + "</w:p>"));
  CHECK(cell_after(tc("<w:p></w:p>"), "5") == tc(p(bold("5"))));
  CHECK(cell_after(tc("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:p>"), "5") ==
        tc("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>" + bold("5") + "</w:p>"));
  CHECK(cell_after(tc("<w:tcPr/><w:p/><w:p/>"), "5") == tc("<w:tcPr/><w:p/>" + p(bold("5"))));
  CHECK(cell_after(tc(p("<w:bookmarkStart/><w:r><w:rPr/></w:r><w:r><w:t/></w:r>")), "5") ==
        tc(p("<w:bookmarkStart/><w:r><w:rPr/></w:r><w:r><w:t/></w:r>" + bold("5"))));
  CHECK(cell_after(tc(p("<w:del><w:r><w:delText>9</w:delText></w:r></w:del>")), "5") ==
        tc(p("<w:del><w:r><w:delText>9</w:delText></w:r></w:del>" + bold("5"))));
}

TEST_CASE("content controls around a cell, its paragraph or its content are looked through") {
  const auto control = [](std::string_view content) {
    return "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>" + std::string(content) +
           "</w:sdtContent></w:sdt>";
  };
  CHECK(cell_after(control(tc("<w:p/>")), "5") == control(tc(p(bold("5")))));
  CHECK(cell_after(tc(control("<w:p/>")), "5") == tc(control(p(bold("5")))));
  CHECK(cell_after(tc(p(control(""))), "5") == tc(p(control("") + bold("5"))));
  const std::string bound = "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>";
  CHECK(cell_after(tc(p(bound + "</w:sdtContent></w:sdt>")), "5") == "left out");
  CHECK(cell_after(tc(bound + "<w:p/></w:sdtContent></w:sdt>"), "5") == "left out");
  CHECK(cell_after(bound + tc("<w:p/>") + "</w:sdtContent></w:sdt>", "5") == "left out");
}

TEST_CASE("a cell without a paragraph gets one") {
  CHECK(cell_after("<w:tc/>", "5") == tc(p(bold("5"))));
  CHECK(cell_after(tc(""), "5") == tc(p(bold("5"))));
  CHECK(cell_after(tc("<w:tcPr/>"), "5") == tc("<w:tcPr/>" + p(bold("5"))));
}

TEST_CASE("blanks give way, in the style of their own run") {
  for (const std::string_view blanks : {"　", "　　", "\xC2\xA0", "&#160;", "&#x3000;　"}) {
    CAPTURE(blanks);
    CHECK(cell_after(run("<w:i/>", blanks), "5") == run("<w:i/>", "5"));
  }
  CHECK(cell_after(tc(p("<w:r><w:t xml:space=\"preserve\">  </w:t></w:r>")), "5") ==
        tc(p("<w:r><w:t xml:space=\"preserve\">5</w:t></w:r>")));
  CHECK(cell_after(tc(p(plain("　") + plain("　")) + p(plain("　"))), "5") ==
        tc(p(plain("5") + plain("")) + p(plain(""))));
  CHECK(cell_after(tc(p(plain(" 　 "))), "5") == tc(p(plain(" 5 "))));
}

TEST_CASE("blanks that no reader sees stay beside the new run") {
  CHECK(cell_after(tc(p(plain("  "))), "5") == tc(p(plain("  ") + bold("5"))));
  CHECK(cell_after(tc(p("<w:r><w:br/></w:r>")), "5") == tc(p("<w:r><w:br/></w:r>" + bold("5"))));
  CHECK(cell_after(tc(p("<w:r><w:tab/></w:r>")), "5") == tc(p("<w:r><w:tab/></w:r>" + bold("5"))));
  const std::string hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>";
  CHECK(cell_after(tc(p(hidden)), "5") == tc(p(hidden + bold("5"))));
}

TEST_CASE("the style is that of the nearest number in the row, else of the nearest text, else of the paragraph") {
  const std::string label = run("<w:b/>", "2.重复申请");
  const std::string number = run("<w:sz w:val=\"20\"/>", "3");
  const std::string other = run("<w:sz w:val=\"24\"/>", "4");
  const std::string empty = tc("<w:p/>");
  const auto filled = [](std::string_view properties) { return run(properties, "5"); };
  CHECK(row_after(label + empty + empty + number, {1, "5"}) == label + filled("<w:sz w:val=\"20\"/>") + empty + number);
  CHECK(row_after(number + empty + other, {1, "5"}) == number + filled("<w:sz w:val=\"24\"/>") + other);
  CHECK(row_after(number + empty + empty + other, {1, "5"}) == number + filled("<w:sz w:val=\"20\"/>") + empty + other);
  CHECK(row_after(label + empty + empty, {2, "5"}) == label + empty + filled("<w:b/>"));
  CHECK(row_after(run("", "3") + empty, {1, "5"}) == run("", "3") + filled(""));
  const std::string mark = "<w:p><w:pPr><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:pPr>";
  CHECK(row_after(empty + tc(mark + "</w:p>"), {1, "5"}) ==
        empty + tc(mark + "<w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>5</w:t></w:r></w:p>"));
}

TEST_CASE("a style is copied without its history and without what would hide the figure") {
  const std::string tracked =
      "<w:rPrChange w:id=\"1\"><w:rPr><w:i/><w:vanish/></w:rPr></w:rPrChange><w:ins w:id=\"2\"></w:ins>";
  CHECK(row_after(run("<w:b/>" + tracked + "<w:sz/>", "3") + tc("<w:p/>"), {1, "5"}) ==
        run("<w:b/>" + tracked + "<w:sz/>", "3") + run("<w:b/><w:sz/>", "5"));
  const std::string mark = "<w:p><w:pPr><w:rPr><w:vanish/><w:b/></w:rPr></w:pPr>";
  CHECK(row_after(tc("<w:p/>") + tc(mark + "</w:p>"), {1, "5"}) ==
        tc("<w:p/>") + tc(mark + "<w:r><w:rPr><w:b/></w:rPr><w:t>5</w:t></w:r></w:p>"));
}

TEST_CASE("a gap in front of a row is no cell to write into") {
  const std::string gap = "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>";
  CHECK(row_after(gap + tc("<w:p/>") + run("", "3"), {0, "5"}) == "left out");
  CHECK(row_after(gap + tc("<w:p/>") + run("", "3"), {1, "5"}) == gap + run("", "5") + run("", "3"));
}

TEST_CASE("a blank cell around a table is filled behind it") {
  const std::string inner = table(row(tc("<w:p/>")));
  CHECK(row_after(run("", "3") + tc(inner + "<w:p/>"), {1, "5"}) == run("", "3") + tc(inner + p(plain("5"))));
}

}  // namespace gouji::test
