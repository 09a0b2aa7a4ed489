#include "output/text_picture.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "output/printable.hpp"
#include "output/ruler.hpp"

namespace gouji {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::string_view bar = " │ ";
constexpr std::size_t page_of_print = 80;
constexpr std::size_t readable_label = 14;  ///< "三(一)予以公开"
constexpr std::size_t narrowest_label = 8;

struct Drawn {
  std::string text;
  Paint paint = Paint::plain;
  bool marked = false;
};

struct DrawnLine {
  std::string label;
  std::vector<Drawn> cells;
  std::string sum;
};

class PictureDrawing {
 public:
  PictureDrawing(const TextPage& page, const Picture& picture, Paint paint)
      : page_(page), words_(page.words()), ruler_{page.style().ambiguous}, picture_(picture), paint_(paint) {
    draw_headings();
    for (const Picture::Row& row : picture.rows) draw(row);
    for (const Picture::SumRow& row : picture.sum_rows) draw(row);
    measure();
  }

  /// False where the narrowest drawing is wider; that is what is left then.
  bool fit(std::size_t room) {
    if (cut_labels(room, readable_label)) return true;
    gap_ = 1;
    while (!cut_labels(room, narrowest_label)) {
      if (leave_out_a_column()) continue;
      label_room_ = std::min(label_room_, narrowest_label);
      return false;
    }
    return true;
  }

  [[nodiscard]] std::vector<std::string> lines() const {
    std::vector<std::string> lines;
    for (const DrawnLine& line : lines_) lines.push_back(joined(line));
    return lines;
  }

 private:
  void draw_headings() {
    DrawnLine line;
    for (const std::string& heading : picture_.headings) line.cells.push_back({single_line(heading), Paint::dim});
    const bool has_sums = std::any_of(picture_.rows.begin(), picture_.rows.end(),
                                      [](const Picture::Row& row) { return row.sum.has_value(); });
    if (has_sums) line.sum = words_.sum_of_columns;
    lines_.push_back(std::move(line));
  }

  void draw(const Picture::Row& row) {
    DrawnLine line{.label = single_line(row.label)};
    if (row.together > 0) line.label = fmt::format(fmt::runtime(words_.rows_together), row.together);
    for (const Picture::Cell& cell : row.cells) line.cells.push_back(drawn(cell));
    if (row.sum) line.sum = in_words(*row.sum);
    lines_.push_back(std::move(line));
  }

  void draw(const Picture::SumRow& row) {
    DrawnLine line{.label = single_line(row.label)};
    if (row.label.empty()) line.label = words_.sum_of_rows;
    for (const auto& sum : row.sums) line.cells.push_back({sum ? in_words(*sum) : ""});
    lines_.push_back(std::move(line));
  }

  [[nodiscard]] Drawn drawn(const Picture::Cell& cell) const {
    const std::string printed = single_line(cell.printed);
    if (cell.mark == Picture::Mark::none) return {printed, cell.counted ? Paint::plain : Paint::dim};
    const std::string change =
        (printed.empty() ? std::string(words_.blank) : printed) + "→" + single_line(cell.proposed);
    return {cell.mark == Picture::Mark::certain ? "[" + change + "]" : change + "?", paint_, true};
  }

  static std::string in_words(const Picture::Sum& sum) {
    return sum.now == sum.mended ? sum.now : sum.now + "→" + sum.mended;
  }

  void measure() {
    columns_.resize(picture_.headings.size());
    for (const DrawnLine& line : lines_) {
      label_room_ = std::max(label_room_, ruler_.width(line.label));
      sum_width_ = std::max(sum_width_, ruler_.width(line.sum));
      for (std::size_t at = 0; at < columns_.size(); ++at) columns_[at].marked |= line.cells[at].marked;
    }
    for (const DrawnLine& line : lines_) {
      for (std::size_t at = 0; at < columns_.size(); ++at) {
        columns_[at].width = std::max(columns_[at].width, ruler_.width(aligned(line.cells[at], at)));
      }
    }
    for (const Picture::SumRow& row : picture_.sum_rows) {
      for (std::size_t at = 0; at < columns_.size(); ++at) columns_[at].summed |= row.sums[at].has_value();
    }
  }

  /// Digits stand under digits, not under the bracket behind them.
  [[nodiscard]] std::string aligned(const Drawn& cell, std::size_t column) const {
    return cell.text + (columns_[column].marked && !cell.marked ? " " : "");
  }

  /// To what the columns leave, where that is enough.
  bool cut_labels(std::size_t room, std::size_t enough) {
    const std::size_t left = room - std::min(room, rest_width());
    if (left < std::min(enough, label_room_)) return false;
    label_room_ = std::min(label_room_, left);
    return true;
  }

  [[nodiscard]] std::size_t rest_width() const {
    std::size_t width = sum_width_ > 0 ? ruler_.width(bar) + sum_width_ : 0;
    bool in_gap = false;
    for (const Column& column : columns_) {
      if (!column.left_out) width += gap_ + column.width;
      if (column.left_out && !in_gap) width += gap_ + ruler_.width(ellipsis);
      in_gap = column.left_out;
    }
    return width;
  }

  /// The first that holds no mark and no sum; never the last, which is the total.
  bool leave_out_a_column() {
    for (std::size_t at = 0; at + 1 < columns_.size(); ++at) {
      Column& column = columns_[at];
      if (column.left_out || column.marked || column.summed) continue;
      column.left_out = true;
      return true;
    }
    return false;
  }

  [[nodiscard]] std::string label(const std::string& text) const {
    std::string cut = text;
    if (ruler_.width(text) > label_room_) {
      cut = std::string(ruler_.head(text, label_room_ - ruler_.width(ellipsis))).append(ellipsis);
    }
    return cut.append(label_room_ - ruler_.width(cut), ' ');
  }

  [[nodiscard]] std::string joined(const DrawnLine& line) const {
    std::string text = label(line.label);
    for (std::size_t at = 0; at < columns_.size(); ++at) {
      if (columns_[at].left_out) {
        if (at == 0 || !columns_[at - 1].left_out) text.append(gap_, ' ').append(ellipsis);
        continue;
      }
      const Drawn& cell = line.cells[at];
      const std::string whole = aligned(cell, at);
      text.append(gap_ + columns_[at].width - ruler_.width(whole), ' ');
      text.append(cell.text.empty() ? "" : page_.painted(cell.text, cell.paint));
      text.append(whole.size() - cell.text.size(), ' ');
    }
    if (!line.sum.empty()) text.append(bar).append(line.sum);
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
  }

  struct Column {
    std::size_t width = 0;
    bool marked = false;
    bool summed = false;
    bool left_out = false;
  };

  const TextPage& page_;
  const Wording& words_;
  Ruler ruler_;
  const Picture& picture_;
  Paint paint_;
  std::vector<DrawnLine> lines_;
  std::vector<Column> columns_;
  std::size_t label_room_ = 0;
  std::size_t sum_width_ = 0;
  std::size_t gap_ = 2;
};

}  // namespace

bool print_picture(TextPage& page, unsigned indent, const Picture& picture, Paint paint) {
  const bool on_terminal = page.style().width > 0;
  const std::size_t width = on_terminal ? page.style().width : page_of_print;
  PictureDrawing drawing(page, picture, paint);
  if (!drawing.fit(width - std::min<std::size_t>(width, indent)) && on_terminal) return false;
  for (const std::string& line : drawing.lines()) page.line(indent, line);
  return true;
}

}  // namespace gouji
