#include "trial/model_tables.hpp"

#include <algorithm>

namespace gouji {
namespace {

class TableWriter {
 public:
  TableWriter(std::string& page, const ModelTable& table) : page_(page), table_(table) {}

  void write() {
    page_ += "<table>\n";
    switch (table_.form->id) {
      case TableId::disclosure: write_disclosure(); break;
      case TableId::applications: write_applications(); break;
      case TableId::disputes: write_disputes(); break;
      case TableId::statistics: write_statistics(); break;
    }
    page_ += "</table>\n";
  }

 private:
  void begin_row() { page_ += "<tr>"; }
  void end_row() { page_ += "\n"; }

  void box(std::string_view text, std::size_t columns = 1, std::size_t rows = 1) {
    page_ += "<td";
    if (columns > 1) page_ += " colspan=\"" + std::to_string(columns) + "\"";
    if (rows > 1) page_ += " rowspan=\"" + std::to_string(rows) + "\"";
    page_ += ">" + escaped(text);
  }

  [[nodiscard]] const std::string& printed(std::size_t row, std::size_t column) const {
    static const std::string blank;
    const auto& cell = table_.cells[row][column];
    return cell ? *cell : blank;
  }

  static std::string_view item_of(RowId row) {
    switch (row) {
      case RowId::regulations:
      case RowId::normative_documents: return "第二十条第（一）项";
      case RowId::licences:
      case RowId::other_services: return "第二十条第（五）项";
      case RowId::penalties:
      case RowId::coercion: return "第二十条第（六）项";
      case RowId::fees: return "第二十条第（八）项";
      default: return "第二十条第（九）项";
    }
  }

  /// Four columns: the last of a row's takes what is left.
  static std::size_t width_in_disclosure(std::size_t column, std::size_t count) {
    return column + 1 == count ? 4 - count : 1;
  }

  void write_disclosure() {
    std::string_view item;
    for (std::size_t row = 0; row < table_.cells.size(); ++row) {
      const RowForm& form = table_.form->rows[row];
      if (item != item_of(form.id)) {
        item = item_of(form.id);
        write_item(item, form);
      }
      begin_row();
      box(form.label);
      for (std::size_t i = 0; i < form.columns.size(); ++i) {
        box(printed(row, i), width_in_disclosure(i, form.columns.size()));
      }
      end_row();
    }
  }

  void write_item(std::string_view item, const RowForm& form) {
    begin_row();
    box(item, 4);
    end_row();
    begin_row();
    box("信息内容");
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
      box(form.columns[i].label, width_in_disclosure(i, form.columns.size()));
    }
    end_row();
  }

  static std::string_view group_of(RowId row) {
    if (RowId::refused_state_secret <= row && row <= RowId::refused_registry_query) return "（三）不予公开";
    if (RowId::unavailable_not_held <= row && row <= RowId::unavailable_unclear) return "（四）无法提供";
    if (RowId::declined_petition <= row && row <= RowId::declined_reconfirmation) return "（五）不予处理";
    if (RowId::other_outcome_not_corrected <= row && row <= RowId::other_outcome_other) return "（六）其他处理";
    return {};
  }

  void write_applications() {
    write_applicants();
    std::string_view group;
    for (std::size_t row = 0; row < table_.cells.size(); ++row) {
      const RowForm& form = table_.form->rows[row];
      begin_row();
      if (form.id == RowId::granted) box("三、本年度办理结果", 1, table_.cells.size() - 3);
      const std::string_view own = group_of(form.id);
      if (own != group && !own.empty()) box(own, 1, rows_of(own));
      group = own;
      const bool is_result = RowId::granted <= form.id && form.id <= RowId::concluded;
      box(form.label, !is_result ? 3 : own.empty() ? 2 : 1);
      for (std::size_t i = 0; i < form.columns.size(); ++i) box(printed(row, i));
      end_row();
    }
  }

  [[nodiscard]] std::size_t rows_of(std::string_view group) const {
    const auto rows = table_.form->rows;
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [group](const RowForm& row) { return group_of(row.id) == group; }));
  }

  void write_applicants() {
    const auto columns = table_.form->rows.front().columns;
    begin_row();
    box("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3);
    box("申请人情况", columns.size());
    end_row();
    begin_row();
    box(columns.front().label, 1, 2);
    box("法人或其他组织", columns.size() - 2);
    box(columns.back().label, 1, 2);
    end_row();
    begin_row();
    for (std::size_t i = 1; i + 1 < columns.size(); ++i) box(columns[i].label);
    end_row();
  }

  void write_disputes() {
    const auto columns = table_.form->rows.front().columns;
    begin_row();
    box("行政复议", columns.size());
    box("行政诉讼", 2 * columns.size());
    end_row();
    begin_row();
    for (const ColumnForm& column : columns) box(column.label, 1, 2);
    for (const RowForm& suits : table_.form->rows.subspan(1)) box(suits.label, columns.size());
    end_row();
    begin_row();
    for (int i = 0; i < 2; ++i) {
      for (const ColumnForm& column : columns) box(column.label);
    }
    end_row();
    begin_row();
    for (std::size_t row = 0; row < table_.cells.size(); ++row) {
      for (std::size_t i = 0; i < columns.size(); ++i) box(printed(row, i));
    }
    end_row();
  }

  void write_statistics() {
    begin_row();
    box("统计指标");
    box("单位");
    for (const ColumnForm& column : table_.form->rows.front().columns) box(column.label);
    end_row();
    int number = 0;
    for (std::size_t row = 0; row < table_.cells.size(); ++row) {
      const RowForm& form = table_.form->rows[row];
      const bool is_part = name_of(form.id).find('.') != std::string_view::npos;
      number = is_part ? number + 1 : 0;
      begin_row();
      box(is_part ? std::to_string(number) + "." + std::string(form.label) : std::string(form.label));
      box(form.id == RowId::statistics_fees ? "万元" : RowId::staff <= form.id ? "人" : "件");
      for (std::size_t i = 0; i < form.columns.size(); ++i) box(printed(row, i));
      end_row();
    }
  }

  std::string& page_;
  const ModelTable& table_;
};

}  // namespace

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : text) {
    switch (c) {
      case '&': html += "&amp;"; break;
      case '<': html += "&lt;"; break;
      case '>': html += "&gt;"; break;
      default: html += c;
    }
  }
  return html;
}

void write_table(std::string& page, const ModelTable& table) {
  TableWriter(page, table).write();
}

}  // namespace gouji
