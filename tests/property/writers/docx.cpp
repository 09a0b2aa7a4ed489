// As Word and WPS save it: merged cells by gridSpan and vMerge as in the official form, runs cut anywhere, labels over
// two paragraphs, ideographic spaces in blank cells, headings numbered by hand or by Word.
#include "property/sheet_variants.hpp"
#include "property/writers/characters.hpp"
#include "property/writers/walk.hpp"
#include "property/writers/writers.hpp"
#include "support/zip_writer.hpp"

namespace gouji::property {
namespace {

constexpr std::string_view word_namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
constexpr std::string_view run_properties =
    "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"宋体\"/><w:sz w:val=\"20\"/></w:rPr>";
constexpr std::string_view auto_number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

class DocxBody final : public Pen {
 public:
  explicit DocxBody(Choices& choices) : choices_(choices), numbers_headings_(choices.one_in(3)) {}

  void title(std::string_view text) override { xml_ += block(text, "<w:jc w:val=\"center\"/>"); }
  void paragraph(std::string_view text) override { xml_ += block(text, "<w:ind w:firstLine=\"420\"/>"); }

  void heading(std::string_view text) override {
    if (choices_.one_in(3)) xml_ += "<w:p/>";
    constexpr std::size_t ordinal = std::string_view("一、").size();
    xml_ += numbers_headings_ ? block(text.substr(ordinal), auto_number) : block(text, "");
  }

  void table(const FilledTable& table) override {
    for (const Sheet& sheet : drawn(table, choices_)) {
      xml_ += "<w:tbl><w:tblPr><w:tblLayout w:type=\"fixed\"/></w:tblPr>";
      write_rows(sheet);
      xml_ += "</w:tbl><w:p/>";
    }
  }

  [[nodiscard]] std::string document() && {
    return std::string(xml_head) + "<w:document " + std::string(word_namespace) + "><w:body>" + std::move(xml_) +
           "<w:sectPr/></w:body></w:document>";
  }

 private:
  std::string block(std::string_view text, std::string_view properties) {
    std::string xml = "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + std::string(properties) + "</w:pPr>");
    for (const std::string& piece : shattered(text, choices_)) {
      xml += "<w:r>" + std::string(run_properties) + "<w:t xml:space=\"preserve\">" + escaped(piece) + "</w:t></w:r>";
      if (choices_.one_in(8)) xml += "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"a\"/>";
    }
    return xml + "</w:p>";
  }

  void write_rows(const Sheet& sheet) {
    const Rectangle places = spread(sheet);
    std::vector<const Box*> above(places.front().size());
    std::vector<std::size_t> begin(places.front().size());
    for (std::size_t row = 0; row < places.size(); ++row) {
      xml_ += "<w:tr>";
      for (std::size_t column = 0; column < places[row].size();) {
        const Box* own = places[row][column];
        if (own != nullptr) {
          above[column] = own;
          begin[column] = row;
        }
        write_cell(*above[column], begin[column] == row);
        column += above[column]->columns;
      }
      xml_ += "</w:tr>";
    }
  }

  void write_cell(const Box& box, bool begins) {
    xml_ += "<w:tc><w:tcPr><w:tcW w:w=\"714\" w:type=\"dxa\"/>";
    if (box.columns > 1) xml_ += "<w:gridSpan w:val=\"" + std::to_string(box.columns) + "\"/>";
    if (box.rows > 1)
      xml_ += begins               ? "<w:vMerge w:val=\"restart\"/>"
              : choices_.one_in(2) ? "<w:vMerge/>"
                                   : "<w:vMerge w:val=\"continue\"/>";
    xml_ += "</w:tcPr>" + (begins ? content_of(box) : "<w:p/>") + "</w:tc>";
  }

  std::string content_of(const Box& box) {
    if (box.text.empty()) return choices_.one_in(2) ? "<w:p/>" : block("　　", "");
    const auto characters = characters_of(box.text);
    if (box.is_value || characters.size() < 4 || !choices_.one_in(3))
      return block(box.text, "<w:jc w:val=\"center\"/>");
    std::string halves[2];
    for (std::size_t i = 0; i < characters.size(); ++i) halves[2 * i < characters.size() ? 0 : 1] += characters[i];
    return block(halves[0], "") + block(halves[1], "");
  }

  Choices& choices_;
  bool numbers_headings_;
  std::string xml_;
};

std::string relationships(std::string_view type, std::string_view target) {
  return std::string(xml_head) +
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
         "Id=\"rId1\" "
         "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
         std::string(type) + "\" Target=\"" + std::string(target) + "\"/></Relationships>";
}

std::string numbering() {
  return std::string(xml_head) + "<w:numbering " + std::string(word_namespace) +
         "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
         "<w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText "
         "w:val=\"%1、\"/></w:lvl></w:abstractNum>"
         "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
}

}  // namespace

Written write_docx(const SoundReport& report, Choices& choices) {
  DocxBody pen(choices);
  write_down(report, pen);
  const std::string document = std::move(pen).document();
  return {.bytes = docx_around(document), .main_part = document};
}

std::string docx_around(std::string_view document) {
  return test::zip_bytes({{"[Content_Types].xml", "<Types/>"},
                          {"_rels/.rels", relationships("officeDocument", "word/document.xml")},
                          {"word/_rels/document.xml.rels", relationships("numbering", "numbering.xml")},
                          {"word/numbering.xml", numbering()},
                          {"word/document.xml", std::string(document)}});
}

}  // namespace gouji::property
