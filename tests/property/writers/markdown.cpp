// As converters write Markdown: headings, and each table as one with a delimiter row, merged cells empty but the first.
#include "property/sheet.hpp"
#include "property/writers/text_pen.hpp"
#include "property/writers/writers.hpp"

namespace gouji::property {
namespace {

class MarkdownPen final : public TextPen {
 public:
  MarkdownPen(Choices& choices, std::string_view blank) : TextPen(choices), blank_(blank) {}

  void title(std::string_view text) override { paragraph("# " + std::string(text)); }
  void heading(std::string_view text) override { paragraph("## " + std::string(text)); }

  void table(const FilledTable& table) override {
    const Sheet sheet = sheet_of(table);
    line("");
    bool is_first = true;
    for (const std::vector<const Box*>& row : spread(sheet)) {
      std::string cells = "|";
      for (const Box* box : row) cells += " " + text_in(box) + " |";
      line(cells);
      if (is_first) line(delimiters(row.size()));
      is_first = false;
    }
    line("");
  }

 private:
  [[nodiscard]] std::string text_in(const Box* box) const {
    if (box == nullptr) return "";
    return box->text.empty() ? std::string(blank_) : box->text;
  }

  static std::string delimiters(std::size_t columns) {
    std::string cells = "|";
    for (std::size_t i = 0; i < columns; ++i) cells += " --- |";
    return cells;
  }

  std::string_view blank_;
};

}  // namespace

Written write_markdown(const SoundReport& report, Choices& choices) {
  const bool dashed = choices.one_in(2);
  return {.bytes = text_of(report, MarkdownPen(choices, dashed ? dash : ""), choices),
          .blank = dashed ? CellState::dash : CellState::blank};
}

}  // namespace gouji::property
