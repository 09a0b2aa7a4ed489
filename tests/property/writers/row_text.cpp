// As PDF libraries read a page: a row a line, values behind single spaces, long labels wrapped before their values, a
// group's label broken and glued before the rows of the group. Modelled on fragments of a city's report of 2024.
#include "property/sheet.hpp"
#include "property/writers/characters.hpp"
#include "property/writers/text_pen.hpp"
#include "property/writers/writers.hpp"

namespace gouji::property {
namespace {

class RowLines final : public TextPen {
 public:
  RowLines(Trace trace, Choices& choices) : TextPen(choices), trace_(trace) {}

  void table(const FilledTable& table) override {
    switch (table.form->id) {
      case TableId::disclosure: return disclosure(table);
      case TableId::applications: return applications(table);
      default: return disputes(table);
    }
  }

 private:
  std::string values_of(const std::vector<Entry>& entries) {
    std::string values;
    for (const Entry& entry : entries) {
      const bool vanishes = entry.is_blank() && trace_ == Trace::lost && choices().one_in(2);
      if (!vanishes) values += " " + (entry.is_blank() ? std::string(dash) : entry.printed);
    }
    return values;
  }

  std::string wrapped(std::string_view label) {
    constexpr std::size_t longest_line = 19;
    const auto characters = characters_of(label);
    std::string text;
    for (std::size_t i = 0; i < characters.size(); ++i) {
      text += (i == longest_line ? "\n" : "") + std::string(characters[i]);
    }
    return text;
  }

  void disclosure(const FilledTable& table) {
    std::string item;
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      const RowForm& form = table.form->rows[row];
      if (item_of(form.id) != item) {
        item = item_of(form.id);
        line(item);
        std::string headers = "信息内容";
        for (const ColumnForm& column : form.columns) headers += " " + std::string(column.label);
        line(headers);
      }
      line(std::string(form.label) + values_of(table.cells[row]));
    }
  }

  void applications(const FilledTable& table) {
    line(balance_note);
    line("申请人情况\n自然人 法人或其他组织 总计商 业 企\n业 科 研 机\n构 社会公益组织 法律服务机构 其他");
    std::string group;
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      const RowForm& form = table.form->rows[row];
      if (form.id == RowId::granted) line(results_label);
      const std::string own = group_of(form.id);
      const std::string before = own != group ? opened(own) : closed();
      group = own;
      line(before + wrapped(form.label) + values_of(table.cells[row]));
    }
  }

  /// The group's label before its first row: whole, or cut with the rest before the next row.
  std::string opened(const std::string& group) {
    constexpr std::size_t first_part = std::string_view("（三）不").size();
    if (group.empty()) return "";
    if (!choices().one_in(2)) return group + " ";
    rest_of_group_ = group.substr(first_part);
    return group.substr(0, first_part) + " ";
  }

  std::string closed() {
    std::string rest = rest_of_group_.empty() ? "" : rest_of_group_ + " ";
    rest_of_group_.clear();
    return rest;
  }

  void disputes(const FilledTable& table) {
    line("行政复议 行政诉讼\n未经复议直接起诉 复议后起诉");
    std::string headers;
    std::string values;
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      for (const ColumnForm& column : table.form->rows[row].columns) headers += std::string(column.label) + " ";
      values += values_of(table.cells[row]);
    }
    line(headers);
    line(values.empty() ? values : values.substr(1));
  }

  Trace trace_;
  std::string rest_of_group_;
};

}  // namespace

Written write_row_a_line(const SoundReport& report, Trace trace, Choices& choices) {
  return {.bytes = text_of(report, RowLines(trace, choices), choices), .blank = CellState::dash};
}

}  // namespace gouji::property
