// Cells that hold a figure or a dash: which texts change, and that nothing else does.
#include <doctest/doctest.h>

#include "fix/docx/word_cells.hpp"

namespace gouji::test {
namespace {

std::string text(std::string_view content, std::string_view attributes = "") {
  return "<w:t" + std::string(attributes) + ">" + std::string(content) + "</w:t>";
}
std::string run(std::string_view content) {
  return "<w:r>" + std::string(content) + "</w:r>";
}
std::string runs(std::initializer_list<std::string_view> texts) {
  std::string xml;
  for (const std::string_view each : texts) xml += run(text(each));
  return xml;
}
std::string tc(std::string_view content) {
  return "<w:tc><w:tcPr><w:tcW w:w=\"714\"/></w:tcPr><w:p>" + std::string(content) + "</w:p></w:tc>";
}

/// The content of the cell's paragraph after the correction.
std::string after(std::string_view content, std::string_view figure) {
  const std::string frame = tc("\n");
  std::string result = cell_after(tc(content), figure);
  const std::size_t begin = frame.find('\n');
  if (!result.starts_with(frame.substr(0, begin))) return result;
  return result.substr(begin, result.size() - frame.size() + 1);
}

const std::string preserve = " xml:space=\"preserve\"";

}  // namespace

TEST_CASE("the digits of a text change, and what is with them stays") {
  CHECK(after(runs({"12"}), "1264") == runs({"1264"}));
  CHECK(after(runs({"共 12 件"}), "5") == runs({"共 5 件"}));
  CHECK(after(runs({"１，２３４"}), "1264") == runs({"１，２６４"}));
  CHECK(after(runs({"1,234（含结转2件）"}), "999") == runs({"999（含结转2件）"}));
  CHECK(after(runs({"&#49;2"}), "5") == runs({"5"}));
  CHECK(after(run(text(" 12 ", preserve)), "5") == run(text(" 5 ", preserve)));
  CHECK(after(run(text(" 12 ")), "5") == run(text(" 5 ")));
}

TEST_CASE("a dash gives way") {
  CHECK(after(runs({"-"}), "5") == runs({"5"}));
  CHECK(after(runs({"—", "—"}), "5") == runs({"5", ""}));
  CHECK(after(runs({"　/　"}), "5") == runs({"　5　"}));
}

TEST_CASE("a number that runs cut goes into the first text, and the others stay empty") {
  CHECK(after(runs({"1", "2", "34"}), "987") == runs({"987", "", ""}));
  CHECK(after(runs({"共1", "2件"}), "5") == runs({"共5", "件"}));
  CHECK(after(run(text("1") + text("2")), "5") == run(text("5") + text("")));
  const std::string between = "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"0\" w:name=\"a>b\"/>";
  CHECK(after(runs({"1"}) + between + runs({"2"}), "5") == runs({"5"}) + between + runs({""}));
  const std::string inserted = "<w:ins w:id=\"1\">" + runs({"2"}) + "</w:ins>";
  CHECK(after(runs({"1"}) + inserted, "5") == runs({"5"}) + "<w:ins w:id=\"1\">" + runs({""}) + "</w:ins>");
  CHECK(after(runs({"1"}) + "</w:p><w:p>" + runs({"2"}), "5") == runs({"5"}) + "</w:p><w:p>" + runs({""}));
  CHECK(after(run(text("1") + "<w:br/>" + text("2")), "5") == run(text("5") + "<w:br/>" + text("")));
}

TEST_CASE("text that is deleted is not read and stays") {
  const std::string deleted = "<w:del w:id=\"1\"><w:r><w:delText>9</w:delText></w:r></w:del>";
  const std::string moved = "<w:moveFrom w:id=\"1\">" + runs({"8"}) + "</w:moveFrom>";
  CHECK(after(runs({"1"}) + deleted + moved + runs({"2"}), "5") == runs({"5"}) + deleted + moved + runs({""}));
}

TEST_CASE("a space that comes to the edge of its text is kept") {
  CHECK(after(runs({"1", "2 件"}), "5") == runs({"5"}) + run(text(" 件", preserve)));
  CHECK(after(runs({"1"}) + run(text("2 件", preserve)), "5") == runs({"5"}) + run(text(" 件", preserve)));
  CHECK(after(runs({"1", "2 "}), "5") == runs({"5", " "}));
  CHECK(after(runs({"1"}) + run(text("2 件", " xml:space=\"default\"")), "5") == "left out");
}

TEST_CASE("markup inside a text stays") {
  CHECK(after(runs({"1<!-- 9 -->2"}), "5") == runs({"5<!-- 9 -->"}));
  CHECK(after(runs({"1<![CDATA[2]]>"}), "5") == runs({"5<![CDATA[]]>"}));
}

TEST_CASE("what is no text of its own is left out") {
  CHECK(after(run("<w:sym w:font=\"Symbol\" w:char=\"F031\"/>"), "5") == "left out");
  CHECK(after(runs({"1"}) + run("<w:sym w:font=\"Symbol\" w:char=\"F032\"/>"), "5") == "left out");
  CHECK(after(run("<w:noBreakHyphen/>"), "5") == "left out");
  CHECK(after(runs({"不详"}), "5") == "left out");
  CHECK(after(runs({"3至5"}), "5") == "left out");
}

TEST_CASE("the result of a field is written; nothing is put beside a field") {
  const std::string begin = run("<w:fldChar w:fldCharType=\"begin\"/>");
  const std::string sum = run("<w:instrText>=SUM(LEFT)</w:instrText>") + run("<w:fldChar w:fldCharType=\"separate\"/>");
  const std::string end = run("<w:fldChar w:fldCharType=\"end\"/>");
  CHECK(after(begin + sum + runs({"12"}) + end, "5") == begin + sum + runs({"5"}) + end);
  CHECK(after(begin + sum + end, "5") == "left out");
  const std::string simple = "<w:fldSimple w:instr=\"=SUM(LEFT)\">";
  CHECK(after(simple + runs({"12"}) + "</w:fldSimple>", "5") == simple + runs({"5"}) + "</w:fldSimple>");
  CHECK(after(runs({"1"}) + begin + sum + runs({"2"}) + end, "5") == runs({"5"}) + begin + sum + runs({""}) + end);
}

TEST_CASE("a content control keeps its frame; one bound to data or showing a prompt is left out") {
  const auto control = [](std::string_view properties, std::string_view content) {
    return "<w:sdt><w:sdtPr>" + std::string(properties) + "</w:sdtPr><w:sdtContent>" + std::string(content) +
           "</w:sdtContent></w:sdt>";
  };
  CHECK(after(control("<w:text/>", runs({"12"})), "5") == control("<w:text/>", runs({"5"})));
  CHECK(after(control("<w:dataBinding w:xpath=\"/a\"/>", runs({"12"})), "5") == "left out");
  CHECK(after(control("<w:showingPlcHdr/>", runs({"　"})), "5") == "left out");
  const std::string other = control("<w:dataBinding w:xpath=\"/a\"/>", runs({"共"}));
  CHECK(after(other + runs({"12"}), "5") == other + runs({"5"}));
}

TEST_CASE("prefixes are the document's own") {
  std::string xml = document_xml(table(row(tc(runs({"1", "2"})) + tc(""))));
  for (const std::string_view name : {"w:", "xmlns:w="}) {
    const std::size_t letter = name.find('w');
    for (std::size_t at = xml.find(name); at != std::string::npos; at = xml.find(name)) xml[at + letter] = 'x';
  }
  auto parts = docx_parts({.body = ""});
  parts[2].content = xml;
  const Corrected result = corrected(zip_bytes(parts), {{0, "5"}, {1, "6"}});
  CHECK(result.left_out.empty());
  CHECK(member(result.bytes, "word/document.xml").find("<x:p><x:r><x:t>6</x:t></x:r></x:p>") != std::string::npos);
  CHECK(cells_of(result.bytes) == std::vector<std::string>{"5", "6"});
}

}  // namespace gouji::test
