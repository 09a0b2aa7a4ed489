// As Word and WPS export it and editors paste it: labels shattered over spans and fonts, o:p at every end, paragraphs
// in cells, labels over two of them, conditional comments, mso styles, tables split by a page. Modelled on a county
// bureau's page of 2023 and on the samples of broken cells of many others.
#include "property/sheet_variants.hpp"
#include "property/writers/characters.hpp"
#include "property/writers/walk.hpp"
#include "property/writers/writers.hpp"

namespace gouji::property {
namespace {

constexpr std::string_view paragraph_style =
    "<p class=MsoNormal align=center style='text-align:center;mso-pagination:\nwidow-orphan;line-height:2'>";
constexpr std::string_view span_style = "<span style=\"font-family: 仿宋_GB2312;mso-font-kerning:0.0000pt;\">";
constexpr std::string_view end_mark = "<span style=\"font-family: 仿宋_GB2312;\"><o:p></o:p></span>";

class WordHtml final : public Pen {
 public:
  explicit WordHtml(Choices& choices) : choices_(choices) {}

  void title(std::string_view text) override { prose(text); }
  void heading(std::string_view text) override { prose(text, choices_.one_in(4) ? "　　" : ""); }
  void paragraph(std::string_view text) override { prose(text); }

  void table(const FilledTable& table) override {
    for (const Sheet& sheet : drawn(table, choices_)) {
      html_ +=
          "<div align=\"center\">\n<table style=\"BORDER-COLLAPSE:collapse;mso-border-alt:solid\" cellspacing=\"0\">\n";
      html_ += "  <tbody>\n";
      for (const std::vector<Box>& row : sheet) write_row(row);
      html_ += "  </tbody>\n</table>\n</div>\n";
      if (choices_.one_in(3)) html_ += block("<span><o:p>&nbsp;</o:p></span>");
    }
  }

  [[nodiscard]] std::string page() && {
    return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n<head>\n<meta http-equiv=Content-Type "
           "content=\"text/html; charset=utf-8\">\n<style>\n<!--\n p.MsoNormal "
           "{mso-style-parent:\"\";}\n-->\n</style>\n"
           "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->\n"
           "</head>\n<body>\n<div class=Section1>\n" +
           std::move(html_) + "</div>\n</body>\n</html>\n";
  }

 private:
  static std::string block(std::string_view content) {
    return std::string(paragraph_style) + std::string(content) + "</p>\n";
  }

  void prose(std::string_view text, std::string_view indent = "") {
    std::string content = indent.empty() ? "" : "<span>" + std::string(indent) + "</span>";
    html_ += block(content + spans(text) + std::string(end_mark));
  }

  std::string spans(std::string_view text) {
    std::string html;
    for (const std::string& piece : shattered(text, choices_)) {
      const std::string content = escaped(piece);
      html += std::string(span_style) + (choices_.one_in(3) ? "<font face=\"宋体\">" + content + "</font>" : content) +
              "</span>";
    }
    return html;
  }

  void write_row(const std::vector<Box>& row) {
    html_ += "    <tr style='mso-yfti-irow:0'>\n";
    for (const Box& box : row) {
      html_ += "      <td";
      if (box.columns > 1) html_ += " colspan=" + std::to_string(box.columns);
      if (box.rows > 1) html_ += " rowspan=\"" + std::to_string(box.rows) + "\"";
      html_ += " style=\"font-family: 仿宋_GB2312;\" valign=\"center\">\n      " + content_of(box) + "</td>\n";
    }
    html_ += "    </tr>\n";
  }

  std::string content_of(const Box& box) {
    if (box.text.empty()) return blank();
    if (box.is_value) return value(box.text);
    return choices_.one_in(3) ? label_in_two(box.text) : block(spans(box.text) + std::string(end_mark));
  }

  std::string blank() {
    constexpr std::string_view inks[] = {"", "&nbsp;", "　　", "<o:p>&nbsp;</o:p>"};
    const std::string_view ink = choices_.pick(inks);
    if (choices_.one_in(4)) return std::string(ink);  // bare in the cell
    return choices_.one_in(4) ? std::string(paragraph_style) + "</p>\n"
                              : block("<span>" + std::string(ink.empty() ? "<o:p> </o:p>" : ink) + "</span>");
  }

  std::string value(std::string_view text) {
    if (choices_.one_in(6)) return escaped(text);  // bare text beside the paragraphs of other cells
    const std::string tail = choices_.one_in(4) ? "<span>&nbsp;&nbsp;</span>" : "";
    return block(spans(text) + tail + std::string(end_mark));
  }

  std::string label_in_two(std::string_view text) {
    const auto characters = characters_of(text);
    std::string halves[2];
    for (std::size_t i = 0; i < characters.size(); ++i) halves[2 * i < characters.size() ? 0 : 1] += characters[i];
    const std::string before = choices_.one_in(3) ? block("<span><o:p> </o:p></span>") : "";
    return before + block(spans(halves[0]) + "\n" + std::string(end_mark)) + block(spans(halves[1]) + "&nbsp;");
  }

  Choices& choices_;
  std::string html_;
};

}  // namespace

Written write_word_html(const SoundReport& report, Choices& choices) {
  WordHtml pen(choices);
  write_down(report, pen);
  return {.bytes = with_some_line_ends(std::move(pen).page(), choices)};
}

}  // namespace gouji::property
