// What a cell holds: its state, figure, unit and sign, whatever is printed around them.
#include "parse/value.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

/// "number 12", "text 22", "number -18 signed", "number 34.7152 亿元".
std::string printed(const Cell& cell) {
  std::string text(name_of(cell.state));
  if (cell.number) text += " " + cell.number->to_string();
  if (cell.unit != MoneyUnit::none) text += " " + std::string(label_of(cell.unit));
  if (cell.unit_repeated) text += " repeated";
  if (cell.has_sign) text += " signed";
  return text;
}

std::string read(std::string_view text, Measure measure) {
  return printed(read_cell(text, {0, static_cast<std::uint32_t>(text.size())}, measure));
}

}  // namespace

TEST_CASE("values: counts") {
  const struct {
    std::string_view text;
    std::string_view cell;
  } rows[] = {
      {"0", "number 0"},
      {"46", "number 46"},
      {"０１２３４５６７８９", "number 123456789"},
      {"1,234", "number 1234"},
      {"1，234，567", "number 1234567"},
      {"3 456", "number 3456"},
      {"1\n0", "number 10"},
      {"　 12\u00A0", "number 12"},
      {"5件", "number 5"},
      {"5 件", "number 5"},
      {"７项", "number 7"},
      {"22（其中修订 16 件）", "text 22"},
      {"55(含自然失效 29 件)", "text 55"},
      {"3（见附件）", "text 3"},
      {"1.5", "number 1.5"},
      {"-3", "number -3 signed"},
      {"", "blank"},
      {" \t\n", "blank"},
      {"\u00A0", "blank"},
      {"　　", "blank"},
      {"\u200B", "blank"},
      {"-", "dash"},
      {"—", "dash"},
      {"——", "dash"},
      {"/", "dash"},
      {"／", "dash"},
      {"_", "dash"},
      {"无", "dash"},
      {"N/A", "dash"},
      {"na", "dash"},
      {"若干", "text"},
      {"约300", "text 300"},
      {"3+2", "text signed"},
      {"3、5", "text"},
      {"1.2.3", "text"},
      {"2023年12件", "text"},
      {"（3）", "text"},
      {"5万元", "text 5 万元"},
      {"\uFFFD6", "unread"},
      {"1234567890123456789", "text"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text, Measure::count) == row.cell);
  }
}

TEST_CASE("values: changes") {
  const struct {
    std::string_view text;
    std::string_view cell;
  } rows[] = {
      {"8", "number 8"},
      {"+1036", "number 1036 signed"},
      {"-18", "number -18 signed"},
      {"－18", "number -18 signed"},
      {"−18", "number -18 signed"},
      {"增3", "number 3 signed"},
      {"减2", "number -2 signed"},
      {"减 2", "number -2 signed"},
      {"增3/减2", "text signed"},
      {"-", "dash"},
      {"", "blank"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text, Measure::change) == row.cell);
  }
}

TEST_CASE("values: money") {
  const struct {
    std::string_view text;
    std::string_view cell;
  } rows[] = {
      {"4068.208", "number 4068.208"},
      {"24252.311082", "number 24252.311082"},
      {"160.5964万元", "number 160.5964 万元"},
      {"34.7152亿元", "number 34.7152 亿元"},
      {"39573802895.90元", "number 39573802895.9 元"},
      {"251000 元", "number 251000 元"},
      {"1，284.5万 元", "number 1284.5 万元"},
      {"０．５万元", "number 0.5 万元"},
      {"0", "number 0"},
      {"3万元5元", "text 万元 repeated"},
      {"25.1万元元", "number 25.1 万元 repeated"},
      {"共计12万元", "text 12 万元"},
      {"/", "dash"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text, Measure::amount) == row.cell);
  }
}

TEST_CASE("values: the place of a cell is that of its content") {
  const Cell cell = read_cell("　 12\u00A0", {100, 108}, Measure::count);
  CHECK(cell.text == "12");
  CHECK(cell.span == Span{104, 106});
  CHECK(read_cell("　", {100, 103}, Measure::count).span == Span{100, 103});
}

}  // namespace gouji
