// As tables without marks: a cell a line; or a cell a paragraph, where a blank cell is one more blank line. Modelled on
// collected pages of which only the text was kept.
#include "property/sheet.hpp"
#include "property/writers/text_pen.hpp"
#include "property/writers/writers.hpp"

namespace gouji::property {
namespace {

class CellLines final : public TextPen {
 public:
  CellLines(Trace trace, Choices& choices) : TextPen(choices), trace_(trace) {}

  void table(const FilledTable& table) override {
    for (const std::vector<Box>& row : sheet_of(table)) {
      for (const Box& box : row) {
        const bool vanishes = box.text.empty() && trace_ == Trace::lost && choices().one_in(2);
        if (!vanishes) line(box.text.empty() ? dash : box.text);
      }
    }
  }

 private:
  Trace trace_;
};

class CellParagraphs final : public TextPen {
 public:
  CellParagraphs(Trace trace, Choices& choices) : TextPen(choices), trace_(trace) {}

  void table(const FilledTable& table) override {
    for (const std::vector<Box>& row : sheet_of(table)) {
      for (const Box& box : row) {
        const bool vanishes = box.text.empty() && trace_ == Trace::lost && choices().one_in(2);
        if (!vanishes) line(box.text.empty() ? "" : box.text + "\n");
      }
    }
  }

 private:
  Trace trace_;
};

}  // namespace

Written write_cell_a_line(const SoundReport& report, Trace trace, Choices& choices) {
  return {.bytes = text_of(report, CellLines(trace, choices), choices), .blank = CellState::dash};
}

Written write_cell_a_paragraph(const SoundReport& report, Trace trace, Choices& choices) {
  return {.bytes = text_of(report, CellParagraphs(trace, choices), choices), .blank = CellState::blank};
}

}  // namespace gouji::property
