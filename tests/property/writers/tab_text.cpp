// As tables arrive from the clipboard: cells behind tabs. A spreadsheet leaves covered cells empty, a browser leaves
// them out.
#include "property/sheet.hpp"
#include "property/writers/text_pen.hpp"
#include "property/writers/writers.hpp"

namespace gouji::property {
namespace {

class TabPen final : public TextPen {
 public:
  explicit TabPen(Choices& choices) : TextPen(choices), from_spreadsheet_(choices.one_in(2)) {}

  void table(const FilledTable& table) override {
    const Sheet sheet = sheet_of(table);
    for (const std::vector<const Box*>& row : spread(sheet)) {
      std::string cells;
      bool is_first = true;
      for (const Box* box : row) {
        if (box == nullptr && !from_spreadsheet_) continue;
        if (!is_first) cells += "\t";
        is_first = false;
        if (box != nullptr) cells += box->text.empty() ? dash : box->text;
      }
      line(cells);
    }
  }

 private:
  bool from_spreadsheet_;
};

}  // namespace

Written write_tab_text(const SoundReport& report, Choices& choices) {
  return {.bytes = text_of(report, TabPen(choices), choices), .blank = CellState::dash};
}

}  // namespace gouji::property
