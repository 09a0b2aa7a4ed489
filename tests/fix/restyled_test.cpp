#include "fix/restyled.hpp"

#include <doctest/doctest.h>

#include "fix/printed_figure.hpp"
#include "parse/value.hpp"
#include "support/property.hpp"

namespace gouji {
namespace {

struct Case {
  std::string_view printed;
  std::string_view figure;
  std::string_view expected;
};

constexpr Case cases[] = {
    {"12", "13", "13"},
    {"12", "0", "0"},
    {"1", "10000", "10000"},
    {"007", "8", "8"},
    // digits keep their width
    {"１２", "130", "１３０"},
    {"１2", "34", "３４"},
    // groups are kept, and not begun
    {"1,234", "1324", "1,324"},
    {"1,234", "987", "987"},
    {"987", "1324", "1324"},
    {"1,234", "1234567", "1,234,567"},
    {"1，234", "12345", "12，345"},
    {"１，２３４", "12345", "１２，３４５"},
    {"1 234", "5678", "5 678"},
    {"1\u00A0234\u00A0567", "1234568", "1\u00A0234\u00A0568"},
    {"1, 234", "5678", "5,678"},
    // digits that are merely torn apart are joined
    {"1 0", "11", "11"},
    {"1\n0", "11", "11"},
    {"1\n234", "5678", "5678"},
    {"1,2,3", "1234", "1234"},
    {"1234,567", "1234568", "1234568"},
    // counters, notes and blanks stay
    {"5件", "6", "6件"},
    {"5 件", "6", "6 件"},
    {"22（其中修订 16 件）", "23", "23（其中修订 16 件）"},
    {"22(16)", "23", "23(16)"},
    {"（16）22", "23", "（16）23"},
    {"共 22 件", "23", "共 23 件"},
    {" 12\u00A0", "13", " 13\u00A0"},
    {"（12", "13", "（13"},
    // signs and fractions go
    {"-5", "5", "5"},
    {"－ 5", "5", "5"},
    {"增5", "6", "6"},
    {"--5", "6", "6"},
    {"5.5", "6", "6"},
    {"1,234．50万元", "1235", "1,235万元"},
    // blanks and dashes
    {"", "5", "5"},
    {"\u3000\u3000", "5", "5"},
    {"\n", "5", "5"},
    {"-", "5", "5"},
    {"—— ", "12", "12 "},
    {" / /", "5", " 5"},
    {"无", "5", "5"},
    {"N/A", "5", "5"},
    {"na", "5", "5"},
    // what holds no single number
    {"3 或 4", "5", "3 或 4"},
    {"1.2.3", "5", "1.2.3"},
    {"12-13", "5", "12-13"},
    {"（12）", "5", "（12）"},
    {"略", "5", "略"},
    {"1\uFFFD", "5", "1\uFFFD"},
};

/// Prints as they come, and worse.
std::string some_print(test::Choices& choices) {
  constexpr std::string_view pieces[] = {"1",    "0",    "12", "345", "３", "678", ",",  "，",   " ",      "\u00A0",
                                         "\n",   "-",    "增", "—",   ".",  "（",  "）", "(",    ")",      "件",
                                         "万元", "其中", "N",  "/A",  "无", "+",   "、", "９０", "\uFFFD", "\u3000"};
  std::string print;
  for (std::uint32_t count = choices.below(7); count > 0; --count) print += choices.pick(pieces);
  return print;
}

}  // namespace

TEST_CASE("a figure is written as the old one was") {
  for (const Case& each : cases) {
    INFO("“" << each.printed << "” → " << each.figure);
    CHECK(restyled(each.printed, each.figure) == each.expected);
  }
}

TEST_CASE("what is found is the number that the parser reads, and the new one is read in its place") {
  test::check_property("restyled prints", 20000, [](test::Choices& choices) -> std::string {
    const std::string print = some_print(choices);
    const std::string figure = std::to_string(choices.below(3'000'000));
    const auto read = [](const std::string& text) {
      return read_cell(text, {0, static_cast<std::uint32_t>(text.size())}, Measure::count);
    };
    const Cell before = read(print);
    const auto found = fix::find_figure(print);
    const bool holds_one = before.number || before.state == CellState::blank || before.state == CellState::dash;
    if (found.has_value() != holds_one) return "“" + print + "”: found here, and not there";
    if (!found) return restyled(print, figure) == print ? "" : "“" + print + "” changed";
    const Cell after = read(restyled(print, figure));
    if (after.number != Decimal::parse(figure)) return "“" + print + "” became “" + after.text + "” for " + figure;
    return restyled(after.text, figure) == after.text ? "" : "“" + print + "” changes twice";
  });
}

}  // namespace gouji
