// As crawlers flatten pages: pipes behind cells, in front of them or between them; a row a line or a cell a line.
// Modelled on collected pages of which only the text was kept.
#include "property/sheet.hpp"
#include "property/writers/text_pen.hpp"
#include "property/writers/writers.hpp"

namespace gouji::property {
namespace {

class PipePen : public TextPen {
 public:
  PipePen(Trace trace, Choices& choices) : TextPen(choices), trace_(trace) {}

 protected:
  [[nodiscard]] std::string shown(const Box& box) {
    const bool is_empty = box.text.empty() && trace_ == Trace::lost && choices().one_in(2);
    return is_empty ? "" : box.text.empty() ? std::string(dash) : box.text;
  }

 private:
  Trace trace_;
};

// 规章 | 0 | 0 | 41 |   第二十条第（一）项 ||||   | 规章 | 0 | 0 | 41 |
class PipeRows final : public PipePen {
 public:
  PipeRows(Trace trace, Choices& choices)
      : PipePen(trace, choices), leads_(choices.one_in(3)), shows_spans_(choices.one_in(2)) {}

  void table(const FilledTable& table) override {
    for (const std::vector<Box>& row : sheet_of(table)) {
      std::string cells = leads_ ? "| " : "";
      for (const Box& box : row) {
        cells += (cells.size() > 2 ? " " : "") + shown(box) + " |";
        if (shows_spans_) cells += std::string(box.columns - 1U, '|');
      }
      line(cells);
    }
  }

 private:
  bool leads_;
  bool shows_spans_;
};

// | / 规章 | / 0 | / 0 | / 41 |, each on a line of its own
class PipeStream final : public PipePen {
 public:
  using PipePen::PipePen;

  void table(const FilledTable& table) override {
    for (const std::vector<Box>& row : sheet_of(table)) {
      line("|");
      for (const Box& box : row) line(shown(box) + " " + std::string(box.columns, '|'));
    }
  }
};

// 规章 / | / 0 / | / 0 / | / 41, each on a line of its own
class BarStream final : public PipePen {
 public:
  using PipePen::PipePen;

  void table(const FilledTable& table) override {
    bool is_first = true;
    for (const std::vector<Box>& row : sheet_of(table)) {
      for (const Box& box : row) {
        if (!is_first) line("|");
        is_first = false;
        line(shown(box));
      }
    }
  }
};

}  // namespace

Written write_pipe_rows(const SoundReport& report, Trace trace, Choices& choices) {
  return {.bytes = text_of(report, PipeRows(trace, choices), choices), .blank = CellState::dash};
}

Written write_pipe_stream(const SoundReport& report, Trace trace, Choices& choices) {
  return {.bytes = text_of(report, PipeStream(trace, choices), choices), .blank = CellState::dash};
}

Written write_bar_stream(const SoundReport& report, Trace trace, Choices& choices) {
  return {.bytes = text_of(report, BarStream(trace, choices), choices), .blank = CellState::dash};
}

}  // namespace gouji::property
