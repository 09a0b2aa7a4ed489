#include "property/sound_report.hpp"

#include <cassert>
#include <utility>

#include "property/sound_prose.hpp"
#include "property/sound_tables.hpp"

namespace gouji::property {
namespace {

std::size_t column_index(const RowForm& row, ColumnId column) {
  std::size_t index = 0;
  while (row.columns[index].id != column) ++index;
  return index;
}

std::string with_groups(const std::string& digits) {
  std::string grouped;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped += ',';
    grouped += digits[i];
  }
  return grouped;
}

std::string in_full_width(const std::string& digits) {
  std::string wide;
  for (char digit : digits) wide += "\xEF\xBC" + std::string(1, static_cast<char>('\x90' + (digit - '0')));
  return wide;
}

bool is_plain_count(const std::string& printed) {
  return !printed.empty() && printed.find_first_not_of("0123456789") == std::string::npos;
}

/// 1,234 and １２３４ are the same figures in other clothes.
void dress_figures(FilledTable& table, Choices& choices) {
  using Dress = std::string (*)(const std::string&);
  constexpr Dress dresses[] = {nullptr, nullptr, nullptr, with_groups, in_full_width};
  const Dress dress = choices.pick(dresses);
  if (dress == nullptr) return;
  for (std::vector<Entry>& row : table.cells) {
    for (Entry& entry : row) {
      if (is_plain_count(entry.printed)) entry.printed = dress(entry.printed);
    }
  }
}

int some_year(Edition edition, Choices& choices) {
  return edition == Edition::e2019 ? 2019 + static_cast<int>(choices.below(2))
                                   : 2021 + static_cast<int>(choices.below(5));
}

}  // namespace

FilledTable::FilledTable(const TableForm& table_form) : form(&table_form) {
  for (const RowForm& row : form->rows) cells.emplace_back(row.columns.size());
}

Entry& FilledTable::at(RowId row, ColumnId column) {
  const auto index = form->index_of(row);
  assert(index);
  return cells[*index][column_index(form->rows[*index], column)];
}

const Entry& FilledTable::at(RowId row, ColumnId column) const {
  return const_cast<FilledTable*>(this)->at(row, column);  // NOLINT: the one above changes nothing
}

std::string SoundReport::title() const {
  return organ + std::to_string(year) + "年政府信息公开工作年度报告";
}

const FilledTable& SoundReport::table(TableId id) const {
  assert(id != TableId::statistics);
  return id == TableId::disclosure ? disclosure : id == TableId::applications ? applications : disputes;
}

FilledTable& SoundReport::table(TableId id) {
  return const_cast<FilledTable&>(std::as_const(*this).table(id));  // NOLINT: this report can be changed
}

SoundReport sound_report(Edition edition, Blanks blanks, Choices& choices) {
  SoundReport report{.edition = edition,
                     .year = some_year(edition, choices),
                     .organ = some_organ(choices),
                     .disclosure = FilledTable(form_of(TableId::disclosure, edition)),
                     .applications = FilledTable(form_of(TableId::applications, edition)),
                     .disputes = FilledTable(form_of(TableId::disputes, edition)),
                     .preamble = {},
                     .prose = {}};
  fill_disclosure(report.disclosure, choices);
  fill_applications(report.applications, choices);
  fill_disputes(report.disputes, choices);
  write_prose(report, choices);
  for (FilledTable* table : {&report.disclosure, &report.applications, &report.disputes}) {
    leave_blanks(*table, blanks, choices);
    dress_figures(*table, choices);
  }
  return report;
}

}  // namespace gouji::property
