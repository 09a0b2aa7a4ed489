// As a person writes it by hand: every tag in its place, the spans of the official form, nothing else.
#include "property/sheet.hpp"
#include "property/writers/characters.hpp"
#include "property/writers/walk.hpp"
#include "property/writers/writers.hpp"

namespace gouji::property {
namespace {

class PlainHtml final : public Pen {
 public:
  void title(std::string_view text) override { line("<h1>" + escaped(text) + "</h1>"); }
  void heading(std::string_view text) override { line("<h2>" + escaped(text) + "</h2>"); }
  void paragraph(std::string_view text) override { line("<p>" + escaped(text) + "</p>"); }

  void table(const FilledTable& table) override {
    line("<table>");
    for (const std::vector<Box>& row : sheet_of(table)) {
      html_ += "<tr>";
      for (const Box& box : row) html_ += "<td" + spans(box) + ">" + escaped(box.text) + "</td>";
      line("</tr>");
    }
    line("</table>");
  }

  [[nodiscard]] std::string page(std::string_view title) && {
    return "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>" + escaped(title) +
           "</title></head>\n<body>\n" + std::move(html_) + "</body>\n</html>\n";
  }

 private:
  static std::string spans(const Box& box) {
    std::string attributes;
    if (box.columns > 1) attributes += " colspan=\"" + std::to_string(box.columns) + "\"";
    if (box.rows > 1) attributes += " rowspan=\"" + std::to_string(box.rows) + "\"";
    return attributes;
  }

  void line(std::string_view text) { html_.append(text).append("\n"); }

  std::string html_;
};

}  // namespace

Written write_plain_html(const SoundReport& report, Choices& choices) {
  PlainHtml pen;
  write_down(report, pen);
  return {.bytes = with_some_line_ends(std::move(pen).page(report.title()), choices)};
}

}  // namespace gouji::property
