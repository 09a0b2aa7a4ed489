// As a language model rewrites a scanned report: a table for each group of rows, headers that it made up, dummy tables
// of dashes, headings of many levels on some lines only. Modelled on a county's report of 2025.
#include "property/sheet.hpp"
#include "property/writers/text_pen.hpp"
#include "property/writers/writers.hpp"

namespace gouji::property {
namespace {

constexpr std::string_view invented_headers =
    "| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |\n|---|---|---|---|---|---|---|---|";
constexpr std::string_view false_headers =
    "| 项目 | 本年新收件数 | 上年结转件数 | 予以公开 | 部分公开 | 不予公开 | 结转下年度 | 总计 "
    "|\n|---|---|---|---|---|---|---|---|";

std::string without_ordinal(std::string_view label) {
  for (std::string_view mark : {"、", "）"}) {
    const auto at = label.find(mark);
    if (at != std::string_view::npos && at <= 7) return std::string(label.substr(at + mark.size()));
  }
  return std::string(label);
}

/// （三）不予公开 as (三) 不予公开.
std::string in_half_width(std::string_view label) {
  constexpr std::size_t bracket = std::string_view("（").size();
  const auto close = label.find("）");
  return "(" + std::string(label.substr(bracket, close - bracket)) + ") " + std::string(label.substr(close + bracket));
}

class ModelPen final : public TextPen {
 public:
  explicit ModelPen(Choices& choices) : TextPen(choices) {}

  void title(std::string_view text) override {
    const auto year = text.find("年") - 4;
    const std::string printed(text);
    paragraph("# " + printed.substr(0, year) + " " + printed.substr(year, 4) + " 年 " + printed.substr(year + 7));
  }

  void heading(std::string_view text) override { paragraph((choices().one_in(4) ? "" : "## ") + std::string(text)); }

  void table(const FilledTable& table) override {
    switch (table.form->id) {
      case TableId::disclosure: return disclosure(table);
      case TableId::applications: return applications(table);
      default: return disputes(table);
    }
  }

 private:
  static std::string row_of(std::string_view label, const std::vector<Entry>& entries) {
    std::string row = label.empty() ? "|" : "| " + std::string(label) + " |";
    for (const Entry& entry : entries) row += " " + (entry.is_blank() ? std::string(dash) : entry.printed) + " |";
    return row;
  }

  void header_of(std::string_view corner, std::span<const ColumnForm> columns) {
    std::string header = corner.empty() ? "|" : "| " + std::string(corner) + " |";
    std::string delimiters = corner.empty() ? "|" : "|---|";
    for (const ColumnForm& column : columns) {
      header += " " + std::string(column.label) + " |";
      delimiters += "---|";
    }
    line(header);
    line(delimiters);
  }

  void disclosure(const FilledTable& table) {
    std::string item;
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      const RowForm& form = table.form->rows[row];
      if (item_of(form.id) != item) {
        item = item_of(form.id);
        line("\n### " + item);
        header_of("信息内容", form.columns);
      }
      line(row_of(form.label, table.cells[row]));
    }
    line("");
  }

  void applications(const FilledTable& table) {
    line("\n### 申请人情况 (自然人)\n| (数据项目) | 数量 |\n|---|---|\n| - | - |\n");
    line(
        "### 申请人情况 (法人或其他组织)\n| 商业企业 | 科研机构 | 社会公益 | 法律服务机构 | 其他 "
        "|\n|---|---|---|---|---|");
    line("| - | - | - | - | - |\n");
    std::string group;
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      const RowForm& form = table.form->rows[row];
      if (form.id == RowId::granted) line("### " + std::string(results_label) + "\n");
      open_block(form, group);
      line(row_of(repeats_heading(form.id) ? without_ordinal(form.label) : form.label, table.cells[row]));
    }
    line("");
  }

  /// The heading and the table that a row opens: its own, or that of its group.
  void open_block(const RowForm& form, std::string& group) {
    const std::string own = group_of(form.id);
    if (opens_tail(form)) line("\n" + std::string(false_headers));
    if (is_tail(form.id) || (!own.empty() && own == group)) return;
    group = own;
    const std::string name(own.empty() ? form.label : std::string_view(own));
    line("\n### " + (name.starts_with("（") ? in_half_width(name) : name));
    line(invented_headers);
  }

  // 一, 二 and （一）, （二） stand in their headings with their ordinals.
  static bool repeats_heading(RowId row) {
    return row == RowId::received || row == RowId::carried_in || row == RowId::granted || row == RowId::partly_granted;
  }

  // The table broke after the first row of （六）, or after it.
  static bool is_tail(RowId row) {
    return row == RowId::other_outcome_fee_unpaid || row == RowId::other_outcome_other || row == RowId::concluded ||
           row == RowId::carried_out;
  }

  [[nodiscard]] bool opens_tail(const RowForm& form) {
    const bool opens = is_tail(form.id) && !in_tail_;
    in_tail_ = is_tail(form.id);
    return opens;
  }

  void disputes(const FilledTable& table) {
    constexpr std::string_view names[] = {"行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"};
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      line("\n### " + std::string(names[row]));
      header_of("", table.form->rows[row].columns);
      line(row_of("", table.cells[row]));
    }
    line("");
  }

  bool in_tail_ = false;
};

}  // namespace

Written write_model_markdown(const SoundReport& report, Choices& choices) {
  return {.bytes = text_of(report, ModelPen(choices), choices), .blank = CellState::dash};
}

}  // namespace gouji::property
