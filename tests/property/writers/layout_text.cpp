// As pdftotext -layout prints a page: values in columns, long labels over several lines with the values beside or
// between them, labels of groups beside their rows, a vertical 三、本年度办理结果, page numbers inside tables. Modelled
// on reports of a city and a district of 2023 and 2024.
#include <algorithm>

#include "property/sheet.hpp"
#include "property/writers/laid_line.hpp"
#include "property/writers/text_pen.hpp"
#include "property/writers/writers.hpp"

namespace gouji::property {
namespace {

using Parts = std::vector<std::string>;

class LayoutPen final : public TextPen {
 public:
  LayoutPen(Trace trace, Choices& choices) : TextPen(choices), trace_(trace), counts_double_(choices.one_in(3)) {}

  void heading(std::string_view text) override { paragraph("     " + std::string(text)); }

  void paragraph(std::string_view text) override {
    for (const std::string& part : wrapped(text, 28)) line(part);
  }

  void table(const FilledTable& table) override {
    prepare_columns(table);
    switch (table.form->id) {
      case TableId::disclosure: return disclosure(table);
      case TableId::applications: return applications(table);
      default: return disputes(table);
    }
  }

 private:
  enum class Beside : std::uint8_t { first_line, middle_line, line_of_their_own, last_line };

  static constexpr std::size_t group_column = 6;
  static constexpr std::size_t leaf_column = 14;
  static constexpr std::size_t label_characters = 18;

  [[nodiscard]] LaidLine laid() const { return LaidLine(counts_double_); }

  // As narrow as the widest figure allows.
  void prepare_columns(const FilledTable& table) {
    step_ = 4;
    for (const auto& row : table.cells) {
      for (const Entry& entry : row) step_ = std::max(step_, laid().width_of(entry.printed) + 2);
    }
    step_ += choices().below(5);
    values_begin_ = leaf_column + laid().width_of("四") * label_characters + step_;
  }

  [[nodiscard]] std::string shown(const Entry& entry) {
    const bool vanishes = entry.is_blank() && trace_ == Trace::lost && choices().one_in(2);
    return vanishes ? "" : entry.is_blank() ? std::string(dash) : entry.printed;
  }

  void add_values(LaidLine& to, const std::vector<Entry>& entries, std::size_t begin) {
    for (std::size_t i = 0; i < entries.size(); ++i) to.centred(begin + i * step_, shown(entries[i]));
  }

  void blank_lines() {
    for (std::uint32_t i = choices().below(3); i > 0; --i) line("");
  }

  void page_end() {
    line("");
    line(laid().at(choices().below(60), "-3-").text());
  }

  void disclosure(const FilledTable& table) {
    constexpr std::size_t begin = 30;
    std::string item;
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      const RowForm& form = table.form->rows[row];
      if (item_of(form.id) != item) {
        item = item_of(form.id);
        line(laid().at(choices().below(40), item).text());
        blank_lines();
        LaidLine headers = laid();
        headers.at(7, "信息内容");
        for (std::size_t i = 0; i < form.columns.size(); ++i) headers.at(begin + i * step_, form.columns[i].label);
        line(headers.text());
        blank_lines();
      }
      LaidLine values = laid();
      values.at(0, form.label);
      add_values(values, table.cells[row], begin);
      line(values.text());
      if (choices().one_in(12)) page_end();
    }
  }

  void applications(const FilledTable& table) {
    applicant_headers();
    vertical_ = choices().one_in(2) ? Parts{"三、", "本", "年", "度", "办", "理", "结", "果"} : Parts{};
    if (vertical_.empty()) line(" 三 、本 年 度办 理 结果\n");
    std::reverse(vertical_.begin(), vertical_.end());
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      const RowForm& form = table.form->rows[row];
      group_label(*table.form, row);
      matrix_row(form, table.cells[row]);
      if (choices().one_in(20)) {
        page_end();
        values_begin_ += choices().below(12);
      } else if (choices().one_in(6)) {
        line("");
      }
    }
  }

  void applicant_headers() {
    const std::size_t middle = values_begin_ + 3 * step_;
    line(laid().centred(middle, "申请人情况").text());
    line(laid().at(0, "（本列数据的勾稽关系为：第一项加第二项之和，").at(middle, "法人或其他组织").text());
    line("等于第三项加第四项之和）");
    line(laid().centred(values_begin_, "自然人").centred(values_begin_ + 6 * step_, "总计").text());
    constexpr std::string_view upper[] = {"商业企", "科研机", "社会公益", "法律服务"};
    constexpr std::string_view lower[] = {"业", "构", "组织", "机构"};
    LaidLine first = laid();
    LaidLine second = laid();
    for (std::size_t i = 0; i < 4; ++i) {
      first.centred(values_begin_ + (i + 1) * step_, upper[i]);
      second.centred(values_begin_ + (i + 1) * step_, lower[i]);
    }
    line(first.text());
    line(laid().centred(values_begin_ + 5 * step_, "其他").text());
    line(second.text());
  }

  /// The label of a group stands on a line of its own in the middle of its rows, whole or in two halves.
  void group_label(const TableForm& form, std::size_t row) {
    const std::string group = group_of(form.rows[row].id);
    if (group.empty()) return;
    std::size_t begin = row;
    while (group_of(form.rows[begin - 1].id) == group) --begin;
    std::size_t end = row;
    while (group_of(form.rows[end].id) == group) ++end;
    if (row != (begin + end) / 2) return;
    constexpr std::size_t first_half = std::string_view("（三）不").size();
    const bool halved = choices().one_in(3);
    line(laid().at(group_column, halved ? group.substr(0, first_half) : group).text());
    if (!halved) return;
    if (choices().one_in(3)) page_end();
    line(laid().at(group_column, group.substr(first_half)).text());
  }

  void matrix_row(const RowForm& form, const std::vector<Entry>& entries) {
    const std::size_t column = !is_result(form.id) ? 0 : group_of(form.id).empty() ? group_column : leaf_column;
    const Parts parts = wrapped(form.label, label_characters);
    const Beside beside = parts.size() == 1 ? Beside::first_line : some_place();
    for (std::size_t part = 0; part < parts.size(); ++part) {
      LaidLine label = laid();
      label.at(0, part == 0 && is_result(form.id) ? next_vertical() : "").at(column, parts[part]);
      const bool has_values = part == part_with_values(beside, parts.size());
      if (has_values && beside != Beside::line_of_their_own) add_values(label, entries, values_begin_);
      line(label.text());
      if (has_values && beside == Beside::line_of_their_own) line_of_values(entries);
    }
  }

  [[nodiscard]] Beside some_place() {
    constexpr Beside places[] = {Beside::first_line, Beside::middle_line, Beside::line_of_their_own, Beside::last_line};
    return choices().pick(places);
  }

  /// The part of a label beside or below which its values stand.
  static std::size_t part_with_values(Beside beside, std::size_t parts) {
    if (beside == Beside::first_line) return 0;
    return beside == Beside::last_line ? parts - 1 : (parts - 1) / 2;
  }

  void line_of_values(const std::vector<Entry>& entries) {
    LaidLine values = laid();
    add_values(values, entries, values_begin_);
    line(values.text());
  }

  std::string next_vertical() {
    if (vertical_.empty() || !choices().one_in(2)) return "";
    const std::string next = vertical_.back();
    vertical_.pop_back();
    if (!choices().one_in(2)) return next;
    line(next);
    return "";
  }

  void disputes(const FilledTable& table) {
    constexpr std::size_t begin = 4;
    line(laid().centred(begin + 2 * step_, "行政复议").centred(begin + 9 * step_, "行政诉讼").text() + "\n");
    line(laid().centred(begin + 7 * step_, "未经复议直接起诉").centred(begin + 12 * step_, "复议后起诉").text() + "\n");
    LaidLine upper = laid();
    LaidLine lower = laid();
    LaidLine values = laid();
    constexpr std::string_view heads[] = {"结果", "结果", "其他", "尚未", "总计"};
    constexpr std::string_view tails[] = {"维持", "纠正", "结果", "审结", ""};
    for (std::size_t group = 0; group < table.cells.size(); ++group) {
      for (std::size_t i = 0; i < 5; ++i) {
        upper.centred(begin + (5 * group + i) * step_, heads[i]);
        lower.centred(begin + (5 * group + i) * step_, tails[i]);
      }
      add_values(values, table.cells[group], begin + 5 * group * step_);
    }
    line(upper.text());
    line(lower.text());
    blank_lines();
    line(values.text());
    line("");
  }

  Trace trace_;
  bool counts_double_;
  std::size_t step_ = 0;
  std::size_t values_begin_ = 0;
  Parts vertical_;
};

}  // namespace

Written write_layout_text(const SoundReport& report, Trace trace, Choices& choices) {
  return {.bytes = text_of(report, LayoutPen(trace, choices), choices), .blank = CellState::dash};
}

}  // namespace gouji::property
