#include "property/sheet_variants.hpp"

#include <algorithm>

namespace gouji::property {
namespace {

std::size_t row_of_group(const Sheet& sheet, std::string_view group) {
  const auto begins = [&](const std::vector<Box>& row) { return !row.empty() && row.front().text == group; };
  return static_cast<std::size_t>(std::find_if(sheet.begin(), sheet.end(), begins) - sheet.begin());
}

Box& results_box(Sheet& sheet) {
  for (std::vector<Box>& row : sheet) {
    for (Box& box : row) {
      if (box.text == results_label) return box;
    }
  }
  return sheet.front().front();
}

/// Cuts the box of 三 in two at a row.
void cut_results(Sheet& sheet, std::size_t row) {
  const std::size_t begin = 5;  // below three headers, 一 and 二
  Box& upper = results_box(sheet);
  Box lower = upper;
  lower.rows = static_cast<std::uint16_t>(upper.rows - (row - begin));
  upper.rows = static_cast<std::uint16_t>(row - begin);
  sheet[row].insert(sheet[row].begin(), std::move(lower));
}

}  // namespace

Sheet without_header_spans(Sheet sheet) {
  const Sheet drawn_with_spans = sheet;
  const Rectangle places = spread(drawn_with_spans);
  for (std::size_t row = 0; row + 1 < sheet.size() && row < 2; ++row) {
    std::vector<Box> below;
    for (std::size_t column = 0; column < places[row + 1].size(); ++column) {
      const Box* own = places[row + 1][column];
      const Box* above = places[row][column];
      if (own != nullptr) below.push_back(*own);
      if (own == nullptr && above != nullptr && above->rows == 2) below.emplace_back();
    }
    sheet[row + 1] = std::move(below);
  }
  for (std::size_t row = 0; row < 2; ++row) {
    for (Box& box : sheet[row]) {
      if (box.rows == 2) box.rows = 1;
    }
  }
  return sheet;
}

Sheet with_results_twice(Sheet sheet) {
  cut_results(sheet, row_of_group(sheet, "（四）无法提供"));
  return sheet;
}

std::vector<Sheet> over_two_tables(const Sheet& sheet) {
  Sheet first = with_results_twice(sheet);
  const auto cut = first.begin() + static_cast<std::ptrdiff_t>(row_of_group(sheet, "（四）无法提供"));
  Sheet second(cut, first.end());
  first.erase(cut, first.end());
  return {std::move(first), std::move(second)};
}

Sheet with_ragged_spans(Sheet sheet) {
  for (std::vector<Box>& row : sheet) {
    if (row.size() == 1) row[0].columns = 5;
    if (row.size() == 3) row[1].columns = row[2].columns = 2;
    if (row.size() == 4) row[row[1].is_value ? 1 : 2].columns = 2;
  }
  return sheet;
}

Sheet with_empty_row(Sheet sheet) {
  sheet.emplace_back(sheet.back().size());
  return sheet;
}

std::vector<Sheet> drawn(const FilledTable& table, Choices& choices) {
  Sheet sheet = sheet_of(table);
  const TableId id = table.form->id;
  if (id == TableId::disclosure) {
    const bool is_2019 = table.form->edition == Edition::e2019;
    return {is_2019 && choices.one_in(2) ? with_ragged_spans(std::move(sheet)) : std::move(sheet)};
  }
  if (choices.one_in(3)) sheet = without_header_spans(std::move(sheet));
  if (id == TableId::disputes) return {choices.one_in(3) ? with_empty_row(std::move(sheet)) : std::move(sheet)};
  switch (choices.below(4)) {
    case 2: return {with_results_twice(std::move(sheet))};
    case 3: return over_two_tables(sheet);
    default: return {std::move(sheet)};
  }
}

}  // namespace gouji::property
