// Whole documents: what is read again, what is copied, what is refused.
#include <doctest/doctest.h>

#include "fix/docx/word_cells.hpp"
#include "reader/docx/faults.hpp"
#include "reader/docx/zip.hpp"

namespace gouji::test {
namespace {

using Cells = std::vector<std::string>;

std::string utf16(std::string_view ascii, bool is_big_endian) {
  std::string wide = is_big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : ascii) wide += is_big_endian ? std::string{'\0', c} : std::string{c, '\0'};
  return wide;
}

/// The zipped bytes of each member but the main part.
std::vector<std::string> zipped_members(std::string_view docx) {
  std::vector<std::string> members;
  const ZipArchive archive(docx, {});
  for (const ZipEntry& entry : archive.directory().entries) {
    if (entry.name != "word/document.xml") members.emplace_back(docx.substr(entry.data, entry.zipped_size));
  }
  return members;
}

}  // namespace

TEST_CASE("several cells change at once; all else reads as before") {
  const std::string merged = cell("合计", "<w:gridSpan w:val=\"2\"/>");
  const std::string body = paragraph("一、甲 12") +
                           table(row(cell("甲", "<w:vMerge w:val=\"restart\"/>") + cell("12") + cell("3")) +
                                 row(cell("", "<w:vMerge/>") + cell("") + cell("4")) + row(merged + cell("99"))) +
                           paragraph("乙 99");
  const std::string before = docx_bytes({.body = body, .styles = "<w:style/>"});
  const Corrected result = corrected(before, {{6, "7"}, {1, "10"}, {3, "0"}});
  CHECK(result.left_out.empty());
  CHECK(cells_of(before) == Cells{"甲", "12", "3", "", "4", "合计", "99"});
  CHECK(cells_of(result.bytes) == Cells{"甲", "10", "3", "0", "4", "合计", "7"});
  CHECK(zipped_members(result.bytes) == zipped_members(before));
  CHECK(member(result.bytes, "word/document.xml").size() == member(before, "word/document.xml").size() - 1 +
                                                                std::string("></w:p>").size() - 2 +
                                                                std::string("<w:r><w:t>0</w:t></w:r>").size());
}

TEST_CASE("a figure in a table in a table is found there") {
  const std::string outer = table(row(cell("甲") + cell("1")) +
                                  row("<w:tc>" + table(row(cell("2") + cell("3"))) + "<w:p/></w:tc>" + cell("4")));
  const std::string before = docx_bytes({.body = outer});
  CHECK(cells_of(before).at(3) == "4");
  CHECK(cells_of(corrected(before, {{3, "5"}}).bytes).at(3) == "5");
  const std::string wrapped = docx_bytes({.body = table(row("<w:tc>" + table(row(cell("2") + cell(""))) + "</w:tc>"))});
  CHECK(cells_of(corrected(wrapped, {{1, "5"}, {0, "6"}}).bytes) == Cells{"6", "5"});
}

TEST_CASE("what cannot be written is left out, and the rest is written") {
  const std::string symbol = "<w:tc><w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F031\"/></w:r></w:p></w:tc>";
  const std::string before = docx_bytes({.body = table(row(symbol + cell("2")))});
  const Corrected result = corrected(before, {{0, "5"}, {1, "6"}});
  REQUIRE(result.left_out.size() == 1);
  CHECK(result.left_out[0].figure == "5");
  CHECK(cells_of(result.bytes) == Cells{"1", "6"});
}

TEST_CASE("two corrections of one cell: the first holds") {
  const std::string before = docx_bytes({.body = table(row(cell("1") + cell("")))});
  const Corrected result = corrected(before, {{0, "5"}, {0, "6"}, {1, "7"}, {1, "8"}});
  CHECK(result.left_out.size() == 2);
  CHECK(cells_of(result.bytes) == Cells{"5", "7"});
}

TEST_CASE("a list label is no text to write into") {
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
      "<w:numFmt w:val=\"decimal\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  const auto labelled = [](std::string_view text) {
    return "<w:tc>" + paragraph(text, "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") + "</w:tc>";
  };
  const std::string before = docx_bytes({.body = table(row(labelled("") + labelled("2"))), .numbering = numbering});
  CHECK(cells_of(before) == Cells{"3", "42"});
  CHECK(corrected(before, {{0, "5"}, {1, "6"}}).left_out.size() == 2);
  CHECK(corrected(before, {{0, "5"}, {1, "6"}}).bytes == before);
}

TEST_CASE("the text of a box that had to wait is left out") {
  const std::string box =
      "<w:r><w:pict><w:txbxContent>" + table(row(cell("1") + cell(""))) + "</w:txbxContent></w:pict></w:r>";
  const auto around = [&](std::string_view behind) {
    return docx_bytes({.body = "<w:p><w:r><w:t>甲</w:t></w:r>" + box + std::string(behind) + "</w:p>"});
  };
  CHECK(cells_of(corrected(around(""), {{0, "5"}, {1, "6"}}).bytes) == Cells{"5", "6"});
  const std::string late = around("<w:r><w:t>乙</w:t></w:r>");
  CHECK(cells_of(late) == Cells{"1", ""});
  CHECK(corrected(late, {{0, "5"}, {1, "6"}}).bytes == late);
}

TEST_CASE("UTF-16 stays UTF-16, and a byte order mark stays") {
  const std::string body = table(row(cell("12") + cell("") + cell("3")));
  const std::string after = table(row(cell("5") + cell("6") + cell("3")));
  auto parts = docx_parts({.body = body});
  for (const bool is_big_endian : {false, true}) {
    parts[2].content = utf16(document_xml(body), is_big_endian);
    const Corrected result = corrected(zip_bytes(parts), {{0, "5"}, {1, "6"}});
    CHECK(member(result.bytes, "word/document.xml") == utf16(document_xml(after), is_big_endian));
  }
  parts[2].content = "\xEF\xBB\xBF" + document_xml(body);
  CHECK(member(corrected(zip_bytes(parts), {{0, "5"}, {1, "6"}}).bytes, "word/document.xml") ==
        "\xEF\xBB\xBF" + document_xml(after));
}

TEST_CASE("streamed and stored members stay so") {
  auto parts = docx_parts({.body = table(row(cell("12") + cell("")))});
  for (const bool is_deflated : {false, true}) {
    for (const bool has_data_descriptor : {false, true}) {
      for (ZipPart& part : parts) part.is_deflated = is_deflated;
      for (ZipPart& part : parts) part.has_data_descriptor = has_data_descriptor;
      const std::string before = zip_bytes(parts, "注释");
      const std::string after = corrected(before, {{0, "5"}, {1, "6"}}).bytes;
      CHECK(cells_of(after) == Cells{"5", "6"});
      CHECK(zipped_members(after) == zipped_members(before));
      CHECK(after.ends_with("注释"));
      CHECK(ZipArchive(after, {}).find("word/document.xml")->method == (is_deflated ? 8 : 0));
    }
  }
}

TEST_CASE("a signed document is refused") {
  auto parts = docx_parts({.body = table(row(cell("12") + cell("3")))});
  parts.push_back({"_xmlsignatures/origin.sigs", ""});
  const std::string docx = zip_bytes(parts);
  CHECK(cells_of(docx) == Cells{"12", "3"});
  CHECK(fault_in([&] { (void)corrected(docx, {{0, "5"}}); }) == InputFault::signed_document);
}

TEST_CASE("without corrections the file stays as it is") {
  const std::string docx = docx_bytes({.body = table(row(cell("12")))});
  CHECK(corrected(docx, {}).bytes == docx);
}

TEST_CASE("a broken file is refused by name, wherever it breaks") {
  const std::string docx = docx_bytes({.body = table(row(cell("12") + cell("")))});
  const Reading reading = read(docx);
  const std::vector<Correction> corrections = {{{1, 3}, "5"}, {{4, 4}, "6"}};
  REQUIRE(correct_docx(docx, reading, corrections, {}).left_out.empty());
  for (std::size_t size = 0; size < docx.size(); ++size) {
    const std::string_view cut = std::string_view(docx).substr(0, size);
    CHECK(fault_in([&] { (void)correct_docx(cut, reading, corrections, {}); }));
  }
  for (std::size_t at = 0; at < docx.size(); ++at) {
    std::string changed = docx;
    changed[at] = static_cast<char>(~changed[at]);
    (void)fault_in([&] { (void)correct_docx(changed, reading, corrections, {}); });
  }
}

TEST_CASE("depth and length are no burden") {
  constexpr int many = 20'000;
  std::string opened;
  std::string closed;
  for (int i = 0; i < many; ++i) {
    opened += "<w:sdt><w:sdtContent>";
    closed += "</w:sdtContent></w:sdt>";
  }
  std::string digits;
  for (int i = 0; i < 1'000; ++i) digits += "<w:r><w:t>1</w:t></w:r>";
  auto parts = docx_parts(
      {.body = table(row("<w:tc>" + opened + "<w:p/>" + closed + "</w:tc><w:tc><w:p>" + digits + "</w:p></w:tc>"))});
  parts[2].is_deflated = false;
  CHECK(cells_of(corrected(zip_bytes(parts), {{0, "5"}, {1, "6"}}).bytes) == Cells{"5", "6"});
}

}  // namespace gouji::test
