// The last proof of a corrected file: which readings of it pass, and that what does not pass is left out.
#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "cli/fix_proof.hpp"

namespace gouji {
namespace {

constexpr auto id = TableId::disputes;
constexpr RowId row = RowId::reconsideration;

/// The disputes of a report: 1 0 · 2 3 under 行政复议, nothing read under 行政诉讼.
Report before() {
  const TableForm& form = form_of(id, Edition::e2021);
  Table table{.id = id, .form = &form};
  table.rows.resize(form.rows.size());
  for (const RowForm& each : form.rows) table.cells.emplace_back(each.columns.size());
  const std::optional<int> figures[] = {1, 0, std::nullopt, 2, 3};
  for (std::size_t i = 0; i < std::size(figures); ++i) {
    Cell& cell = table.cells[0][i];
    cell.state = figures[i] ? CellState::number : CellState::blank;
    if (figures[i]) cell.number = Decimal(*figures[i]);
  }
  Report report;
  report.tables.push_back(std::move(table));
  return report;
}

Cell number(std::int64_t figure) {
  return {.state = CellState::number, .number = Decimal(figure)};
}

PlannedFix fix_of(std::size_t column, std::string figure) {
  const ColumnId column_id = form_of(id, Edition::e2021).rows[0].columns[column].id;
  return {.at = Address::of(id, row, column_id), .correction = {.figure = std::move(figure)}};
}

/// The figure 4 for the first 1, and 5 for the blank.
const std::vector fixes{fix_of(0, "4"), fix_of(2, "5")};

struct Change {
  std::string_view what;
  bool passes;
  void (*change)(Report&);
};

constexpr Change changes[] = {
    {"nothing else", true, [](Report&) {}},
    {"a fixed cell reads the old figure", false, [](Report& now) { now.tables[0].cells[0][0] = number(1); }},
    {"a fixed cell reads another figure", false, [](Report& now) { now.tables[0].cells[0][2] = number(55); }},
    {"a fixed cell is not read", false, [](Report& now) { now.tables[0].cells[0][2] = {}; }},
    {"a fixed cell keeps a sign", false, [](Report& now) { now.tables[0].cells[0][0].has_sign = true; }},
    {"a fixed cell has a unit", false, [](Report& now) { now.tables[0].cells[0][0].unit = MoneyUnit::yuan; }},
    {"another cell reads another figure", false, [](Report& now) { now.tables[0].cells[0][3] = number(3); }},
    {"another cell is blank", false, [](Report& now) { now.tables[0].cells[0][1] = {.state = CellState::blank}; }},
    {"another cell is not read", false, [](Report& now) { now.tables[0].cells[0][1] = {}; }},
    {"a cell is read that was not", true, [](Report& now) { now.tables[0].cells[1][1] = number(7); }},
    {"the table is not read", false, [](Report& now) { now.tables[0].condition = TableCondition::scrambled; }},
    {"the table is of another edition", false,
     [](Report& now) { now.tables[0].form = &form_of(TableId::applications, Edition::e2019); }},
    {"the table is gone", false, [](Report& now) { now.tables.clear(); }},
    {"there is another table", false, [](Report& now) { now.tables.push_back(now.tables[0]); }},
};

ExamineOptions with_builtin_packs() {
  ExamineOptions options;
  options.packs = builtin_packs();
  return options;
}

Corrected proven(std::string_view text, std::span<const PlannedFix> planned) {
  return correct_and_prove(text, read(text), planned, with_builtin_packs());
}

/// A row of the matrix in a text, each with the words that stand in it.
constexpr std::string_view rows =
    "桃源区财政局2022年政府信息公开工作年度报告\n"
    "三、收到和处理政府信息公开申请情况\n"
    "（一）予以公开 11 3 0 0 0 0 14\n"
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形） 2 0 0 0 0 0 2\n";

PlannedFix fix_in_rows(std::string_view printed, ColumnId column, std::string figure) {
  const Reading reading = read(rows);
  const auto begin = static_cast<std::uint32_t>(reading.canonical.text.find(printed));
  const Span cell{begin, begin + static_cast<std::uint32_t>(printed.size())};
  return {.at = Address::of(TableId::applications, RowId::granted, column),
          .correction = {.cell = cell, .figure = std::move(figure)}};
}

std::string replaced(std::string_view from, std::string_view to) {
  std::string text(rows);
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("a corrected report passes where it reads as planned, and every other cell as before") {
  for (const Change& each : changes) {
    Report now = before();
    now.tables[0].cells[0][0] = number(4);
    now.tables[0].cells[0][2] = number(5);
    each.change(now);
    INFO(each.what);
    CHECK(reads_as_planned(before(), now, fixes) == each.passes);
  }
}

TEST_CASE("a figure that is known without its place must stay") {
  const auto knowing = [](std::optional<int> figure) {
    Report report = before();
    if (figure) report.tables[0].cells[1][1].number = Decimal(*figure);
    return report;
  };
  CHECK(reads_as_planned(knowing(0), knowing(0), {}));
  CHECK(reads_as_planned(knowing(std::nullopt), knowing(0), {}));
  CHECK_FALSE(reads_as_planned(knowing(0), knowing(1), {}));
  CHECK_FALSE(reads_as_planned(knowing(0), knowing(std::nullopt), {}));
}

TEST_CASE("what reads as planned is written") {
  const PlannedFix part = fix_in_rows("11", ColumnId::natural_person, "10");
  const PlannedFix sum = fix_in_rows("14", ColumnId::total, "13");
  CHECK(proven(rows, std::vector{part, sum}) == Corrected{replaced("11 3 0 0 0 0 14", "10 3 0 0 0 0 13"), {}});
  CHECK(proven(rows, {}) == Corrected{std::string(rows), {}});
}

TEST_CASE("what reads otherwise is left out, and the rest is written") {
  const PlannedFix part = fix_in_rows("11", ColumnId::natural_person, "10");
  const PlannedFix misplaced = fix_in_rows("14", ColumnId::other, "13");
  CHECK(proven(rows, std::vector{part, misplaced}) == Corrected{replaced("11 3", "10 3"), {misplaced.correction}});
  CHECK(proven(rows, std::vector{misplaced}) == Corrected{std::string(rows), {misplaced.correction}});
}

}  // namespace gouji
