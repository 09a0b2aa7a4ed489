#include "property/sheet.hpp"

#include <algorithm>

namespace gouji::property {
namespace {

using Row = std::vector<Box>;

Box box(std::string_view text, std::size_t columns = 1, std::size_t rows = 1) {
  return {.text = std::string(text),
          .columns = static_cast<std::uint16_t>(columns),
          .rows = static_cast<std::uint16_t>(rows)};
}

Box value_box(const Entry& entry, std::size_t columns = 1) {
  Box result = box(entry.printed, columns);
  result.is_value = true;
  return result;
}

// Four columns: the last of a row's values takes what is left.
std::size_t disclosure_width(std::size_t index, std::size_t count) {
  return index + 1 == count ? 4 - count : 1;
}

Row disclosure_headers(const RowForm& row) {
  Row headers = {box("信息内容")};
  for (std::size_t i = 0; i < row.columns.size(); ++i) {
    headers.push_back(box(row.columns[i].label, disclosure_width(i, row.columns.size())));
  }
  return headers;
}

Sheet disclosure_sheet(const FilledTable& table) {
  Sheet sheet;
  std::string item;
  for (std::size_t row = 0; row < table.cells.size(); ++row) {
    const RowForm& form = table.form->rows[row];
    if (item_of(form.id) != item) {
      item = item_of(form.id);
      sheet.push_back({box(item, 4)});
      sheet.push_back(disclosure_headers(form));
    }
    Row boxes = {box(form.label)};
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
      boxes.push_back(value_box(table.cells[row][i], disclosure_width(i, form.columns.size())));
    }
    sheet.push_back(std::move(boxes));
  }
  return sheet;
}

void add_applicant_headers(Sheet& sheet, std::span<const ColumnForm> columns) {
  sheet.push_back({box(balance_note, 3, 3), box("申请人情况", 7)});
  sheet.push_back({box(columns.front().label, 1, 2), box("法人或其他组织", 5), box(columns.back().label, 1, 2)});
  sheet.emplace_back();
  for (std::size_t i = 1; i + 1 < columns.size(); ++i) sheet.back().push_back(box(columns[i].label));
}

std::size_t rows_of_group(const TableForm& form, std::string_view group) {
  const auto is_member = [&](const RowForm& row) { return group_of(row.id) == group; };
  return static_cast<std::size_t>(std::count_if(form.rows.begin(), form.rows.end(), is_member));
}

Sheet applications_sheet(const FilledTable& table) {
  Sheet sheet;
  add_applicant_headers(sheet, table.form->rows.front().columns);
  std::string group;
  for (std::size_t row = 0; row < table.cells.size(); ++row) {
    const RowForm& form = table.form->rows[row];
    Row boxes;
    if (form.id == RowId::granted) boxes.push_back(box(results_label, 1, table.cells.size() - 3));
    if (const std::string own = group_of(form.id); own != group) {
      group = own;
      if (!own.empty()) boxes.push_back(box(own, 1, rows_of_group(*table.form, own)));
    }
    boxes.push_back(box(form.label, !is_result(form.id) ? 3 : group.empty() ? 2 : 1));
    for (const Entry& entry : table.cells[row]) boxes.push_back(value_box(entry));
    sheet.push_back(std::move(boxes));
  }
  return sheet;
}

Sheet disputes_sheet(const FilledTable& table) {
  const auto columns = table.form->rows.front().columns;
  Sheet sheet(4);
  sheet[0] = {box("行政复议", 5), box("行政诉讼", 10)};
  for (const ColumnForm& column : columns) sheet[1].push_back(box(column.label, 1, 2));
  for (std::size_t row = 1; row < table.cells.size(); ++row) {
    sheet[1].push_back(box(table.form->rows[row].label, 5));
    for (const ColumnForm& column : columns) sheet[2].push_back(box(column.label));
  }
  for (const auto& row : table.cells) {
    for (const Entry& entry : row) sheet[3].push_back(value_box(entry));
  }
  return sheet;
}

std::size_t width_of(const Sheet& sheet) {
  std::size_t width = 0;
  for (const Box& each : sheet.front()) width += each.columns;
  return width;
}

}  // namespace

Sheet sheet_of(const FilledTable& table) {
  switch (table.form->id) {
    case TableId::disclosure: return disclosure_sheet(table);
    case TableId::applications: return applications_sheet(table);
    default: return disputes_sheet(table);
  }
}

Rectangle spread(const Sheet& sheet) {
  Rectangle places(sheet.size(), std::vector<const Box*>(width_of(sheet)));
  std::vector<std::size_t> taken_until(width_of(sheet));  // the row in which a column is free again
  for (std::size_t row = 0; row < sheet.size(); ++row) {
    std::size_t column = 0;
    for (const Box& each : sheet[row]) {
      while (taken_until[column] > row) ++column;
      places[row][column] = &each;
      for (std::size_t i = 0; i < each.columns; ++i) taken_until[column + i] = row + each.rows;
    }
  }
  return places;
}

std::string item_of(RowId row) {
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

std::string group_of(RowId row) {
  if (RowId::refused_state_secret <= row && row <= RowId::refused_registry_query) return "（三）不予公开";
  if (RowId::unavailable_not_held <= row && row <= RowId::unavailable_unclear) return "（四）无法提供";
  if (RowId::declined_petition <= row && row <= RowId::declined_reconfirmation) return "（五）不予处理";
  if (RowId::other_outcome_not_corrected <= row && row <= RowId::other_outcome_other) return "（六）其他处理";
  return {};
}

bool is_result(RowId row) {
  return RowId::granted <= row && row <= RowId::concluded;
}

}  // namespace gouji::property
