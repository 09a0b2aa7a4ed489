#include <vector>

#include <doctest/doctest.h>

#include "reader/docx/docx.hpp"
#include "reader/docx/docx_bytes.hpp"

namespace gouji::test {
namespace {

struct Case {
  const char* name;
  std::string body;
  const char* shape;
};

void check(const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    CAPTURE(each.name);
    CHECK(read_body(each.body) == each.shape);
  }
}

/// A paragraph with this content.
std::string p(std::string_view content) {
  return "<w:p>" + std::string(content) + "</w:p>";
}

/// A run with this text.
std::string r(std::string_view text) {
  return "<w:r><w:t>" + std::string(text) + "</w:t></w:r>";
}

std::string field_mark(std::string_view type) {
  return "<w:r><w:fldChar w:fldCharType=\"" + std::string(type) + "\"/></w:r>";
}

const std::string begin = field_mark("begin");
const std::string separate = field_mark("separate");
const std::string end = field_mark("end");

std::string instruction(std::string_view text) {
  return "<w:r><w:instrText>" + std::string(text) + "</w:instrText></w:r>";
}

}  // namespace

TEST_CASE("runs join with nothing between them, paragraphs stay apart") {
  check({
      {"plain", paragraph("一、总体情况") + paragraph("全年"), "一、总体情况/全年"},
      {"split in a word", p(r("要求行政机") + r("关确认")), "要求行政机关确认"},
      {"split in a number", p(r("2") + r("0")), "20"},
      {"marks between runs", p(r("总") + "<w:bookmarkEnd/><w:proofErr/>" + r("计")), "总计"},
      {"wrapped in a link, a tag, a control",
       p("<w:hyperlink>" + r("甲") + "</w:hyperlink><w:smartTag><w:smartTagPr/>" + r("乙") +
         "</w:smartTag><w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>" + r("丙") + "</w:sdtContent></w:sdt>"),
       "甲乙丙"},
      {"paragraphs in a control", "<w:sdt><w:sdtContent>" + paragraph("甲") + "</w:sdtContent></w:sdt>", "甲"},
      {"empty paragraphs are no paragraphs", paragraph("甲") + "<w:p/>" + paragraph("乙"), "甲/乙"},
      {"any prefix", "<n:p xmlns:n=\"x\"><n:r><n:t>甲</n:t></n:r></n:p>", "甲"},
      {"notes and comments stay outside",
       p(r("甲") + "<w:r><w:footnoteReference w:id=\"2\"/><w:commentReference w:id=\"0\"/></w:r>"), "甲"},
      {"the base of a ruby",
       p("<w:r><w:ruby><w:rt>" + r("gōu") + "</w:rt><w:rubyBase>" + r("勾") + "</w:rubyBase></w:ruby></w:r>"), "勾"},
  });
}

TEST_CASE("white space is what Word shows") {
  check({
      {"trimmed unless preserved", p(r(" 12 ") + r("3")), "123"},
      {"preserved", p("<w:r><w:t xml:space=\"preserve\"> 12 </w:t></w:r>" + r("3")), " 12 3"},
      {"full-width space is text", p(r("　　")), "　　"},
      {"line ends inside text", p(r("甲\n乙")), "甲 乙"},
      {"tab, breaks, hyphens",
       p("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t>"
         "<w:noBreakHyphen/><w:softHyphen/><w:t>18</w:t></w:r>"),
       "甲→乙↵丙↵丁-18"},
      {"tab stops are no tabs", "<w:p><w:pPr><w:tabs><w:tab w:pos=\"9\"/></w:tabs></w:pPr>" + r("甲") + "</w:p>", "甲"},
      {"a break opens no paragraph", p("<w:r><w:br w:type=\"page\"/></w:r>") + paragraph("甲"), "甲"},
      {"cdata", p("<w:r><w:t>甲<![CDATA[<&amp;>]]>乙</w:t></w:r>"), "甲<&amp;>乙"},
      {"symbols",
       p("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Symbol\" w:char=\"F02D\"/>"
         "<w:sym w:font=\"宋体\" w:char=\"2460\"/></w:r>"),
       "-①"},
  });
}

TEST_CASE("tracked changes are read as accepted") {
  check({
      {"insertion and deletion",
       p("<w:ins>" + r("新") + "</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>" + r("甲")), "新甲"},
      {"moves", p("<w:moveTo>" + r("来") + "</w:moveTo><w:moveFrom>" + r("去") + "</w:moveFrom>"), "来"},
      {"deleted mark", paragraph("三、收到和", "<w:rPr><w:del/></w:rPr>") + paragraph("处理"), "三、收到和处理"},
      {"deleted mark before a bookmark",
       paragraph("甲", "<w:rPr><w:del/></w:rPr>") + "<w:bookmarkEnd/>" + paragraph("乙"), "甲乙"},
      {"deleted marks in a row",
       paragraph("甲", "<w:rPr><w:del/></w:rPr>") + paragraph("乙", "<w:rPr><w:moveFrom/></w:rPr>") + paragraph("丙") +
           paragraph("丁"),
       "甲乙丙/丁"},
      {"deleted mark before a table", paragraph("甲", "<w:rPr><w:del/></w:rPr>") + table(row(cell("乙"))),
       "甲/{[乙]\n}"},
  });
}

TEST_CASE("hidden text is not seen") {
  check({
      {"hidden", p(r("甲") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>" + r("丙")), "甲丙"},
      {"switched off", p("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>乙</w:t></w:r>"), "乙"},
      {"hidden mark", paragraph("甲", "<w:rPr><w:vanish/></w:rPr>") + paragraph("乙"), "甲乙"},
      {"hidden end of a field",
       p(begin + instruction("X") + "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r>" +
         r("甲")),
       "甲"},
  });
  const std::string style =
      "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"
      "<w:style w:type=\"character\" w:styleId=\"i\"><w:basedOn w:val=\"h\"/></w:style>";
  const std::string body = p("<w:r><w:rPr><w:rStyle w:val=\"i\"/></w:rPr><w:t>甲</w:t></w:r>" + r("乙"));
  CHECK(shape_of(read_docx(docx_bytes({.body = body, .styles = style}))) == "乙");
}

TEST_CASE("fields show their results") {
  check({
      {"simple", p("<w:fldSimple w:instr=\"DATE\">" + r("2025年") + "</w:fldSimple>"), "2025年"},
      {"complex", p(begin + instruction("DATE") + separate + r("2025") + end + r("年")), "2025年"},
      {"without result", p(begin + instruction("XE") + end + r("年")), "年"},
      {"text among the instructions", p(begin + r("甲") + separate + r("乙") + end), "乙"},
      {"nested in the instruction", p(begin + begin + separate + r("甲") + end + separate + r("乙") + end), "乙"},
      {"nested in the result", p(begin + separate + r("甲") + begin + separate + r("乙") + end + end), "甲乙"},
      {"over paragraphs", p(begin + separate + r("甲")) + p(r("乙") + end), "甲/乙"},
      {"never ended", p(begin + r("甲")) + paragraph("乙"), "乙"},
      {"ends without beginning", p(end + separate + r("甲")), "甲"},
  });
}

TEST_CASE("text boxes and pictures stand behind the line that they interrupt") {
  const std::string box =
      "<w:r><w:drawing><wps:txbx><w:txbxContent>" + paragraph("框") + "</w:txbxContent></wps:txbx></w:drawing></w:r>";
  const std::string picture = "<w:r><w:drawing><pic:blipFill><a:blip r:embed=\"r5\"/></pic:blipFill></w:drawing></w:r>";
  check({
      {"alone", p(box), "框"},
      {"before the text", p(box + r("甲")), "框/甲"},
      {"inside the text", p(r("三、收") + box + r("到和处理")) + paragraph("乙"), "三、收到和处理/框/乙"},
      {"one of two alternatives",
       p("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + box + "</mc:Choice><mc:Fallback>" + box +
         "</mc:Fallback></mc:AlternateContent></w:r>"),
       "框"},
      {"only a fallback",
       p("<w:r><mc:AlternateContent><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>"), "框"},
      {"old shapes",
       p("<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + paragraph("框") +
         "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"),
       "框"},
      {"picture", p(picture), "(picture)"},
      {"picture inside the text", p(r("甲") + picture + r("乙")), "甲乙/(picture)"},
      {"embedded object", p("<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>"),
       "(picture)"},
      {"a drawn line is no picture", p("<w:r><w:pict><v:line/></w:pict></w:r>" + r("甲")), "甲"},
      {"table in a box",
       p(r("甲") + "<w:r><w:pict><w:txbxContent>" + table(row(cell("1"))) + "</w:txbxContent></w:pict></w:r>"),
       "甲/{[1]\n}"},
  });
}

}  // namespace gouji::test
