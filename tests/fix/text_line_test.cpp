// Figures in lines of text: what stands in columns stays there, and what stands in a list stays one.
#include "fix/text_line.hpp"

#include <doctest/doctest.h>

#include "text/display_width.hpp"

namespace gouji {
namespace {

using fix::TextLine;

Span place_in(std::string_view line, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(line.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

struct Replacement {
  std::string_view line;
  std::string_view old;
  std::string_view figure;
  std::string_view expected;
};

constexpr Replacement replacements[] = {
    // a list
    {"甲 12 3", "12", "123", "甲 123 3"},
    {"甲 12 3", "12", "1", "甲 1 3"},
    {"甲 12", "12", "12345", "甲 12345"},
    // columns
    {"甲     12     3", "12", "13", "甲     13     3"},
    {"甲     12     3", "12", "123", "甲     123    3"},
    {"甲     12     3", "12", "1234", "甲    1234    3"},
    {"甲     12     3", "12", "1", "甲      1     3"},
    {"甲     1234   3", "1234", "5", "甲       5    3"},
    {"甲     12345  3", "12345", "6", "甲       6    3"},
    {"甲  1  2  3", "2", "45", "甲  1 45  3"},
    {"甲   1   2   3", "2", "456", "甲   1  456  3"},
    {"甲     0     3", "3", "45", "甲     0    45"},
    {"     0     3", "0", "45", "    45     3"},
    {"甲 0    3", "0", "45", "甲  45  3"},
    // blanks of two columns
    {"甲　　1　　3", "1", "25", "甲　 25　　3"},
    {"甲　　－　　3", "－", "25", "甲　　25　　3"},
};

struct Blank {
  std::string_view line;
  std::string_view beside;
  std::uint32_t middle;
  std::string_view figure;
  std::string_view expected;
};

constexpr Blank blanks[] = {
    {"甲    1           3", "1", 12, "5", "甲    1     5     3"},
    {"甲    1           3", "1", 12, "45", "甲    1    45     3"},
    {"甲    1           3", "1", 12, "456", "甲    1    456    3"},
    {"甲    1           3", "1", 12, "1234567", "甲    1  1234567  3"},
    {"甲    1           3", "1", 12, "12345678", "甲    1 12345678  3"},
    {"甲    1           3", "1", 12, "1234567890", "甲    1 1234567890 3"},
    {"甲    1           3", "1", 12, "123456789012", "甲    1 123456789012 3"},
    {"甲    1", "1", 12, "5", "甲    1     5"},
    {"甲    1", "1", 9, "5", "甲    1  5"},
    {"甲    1  ", "1", 12, "5", "甲    1     5"},
    {"      1", "1", 2, "45", " 45   1"},
    {"甲　　　1　　　　　　3", "1", 15, "5", "甲　　　1　　　5 　　3"},
    // where nothing is blank, the nearest blank
    {"甲    1234567    3", "1234567", 8, "5", "甲  5 1234567    3"},
};

std::string edited(std::string_view line, const TextLine& written) {
  return fix::edited(line, written.edits());
}

}  // namespace

TEST_CASE("a figure of another width takes or gives blanks where columns are set apart") {
  for (const auto& [line, old, figure, expected] : replacements) {
    TextLine written(line, 0);
    written.replace(place_in(line, old), figure);
    CHECK(edited(line, written) == expected);
  }
}

TEST_CASE("a blank is written under its column") {
  for (const auto& [line, beside, middle, figure, expected] : blanks) {
    TextLine written(line, 0);
    written.write(UnderColumn{.beside = place_in(line, beside), .middle = 2 * middle}, figure);
    CHECK(edited(line, written) == expected);
  }
}

TEST_CASE("columns may be counted in characters") {
  const std::string_view line = "甲乙丙  １    3";
  TextLine written(line, 0);
  written.write(UnderColumn{.beside = place_in(line, "3"), .middle = 16, .counts_characters = true}, "5");
  CHECK(edited(line, written) == "甲乙丙  １  5 3");
}

TEST_CASE("a blank is written between values as they are set apart") {
  const auto write = [](std::string_view line, std::initializer_list<std::pair<BetweenValues, std::string_view>> all) {
    TextLine written(line, 0);
    for (const auto& [room, figure] : all) written.write(room, figure);
    return edited(line, written);
  };
  const std::string_view list = "甲 1 2";
  const Span one = place_in(list, "1");
  const Span two = place_in(list, "2");
  const Span space{one.end, two.begin};
  const Span label = place_in(list, "甲");
  CHECK(write(list, {{{.before = one, .after = two, .separator = space}, "5"}}) == "甲 1 5 2");
  CHECK(write(list, {{{.before = two, .separator = space}, "5"}}) == "甲 1 2 5");
  CHECK(write(list, {{{.before = label, .is_first = true, .after = one, .separator = space}, "5"}}) == "甲 5 1 2");
  CHECK(write(list, {{{.before = one, .after = two, .separator = space}, "5"},
                     {{.before = one, .after = two, .separator = space, .rank = 1}, "6"}}) == "甲 1 5 6 2");
  CHECK(write(list, {{{.before = label, .is_first = true, .after = one, .separator = space}, "5"},
                     {{.before = label, .is_first = true, .after = one, .separator = space, .rank = 1}, "6"}}) ==
        "甲 5 6 1 2");

  const std::string_view lines = "甲\n1\n2\n";
  TextLine first(lines, 4);
  first.write(BetweenValues{.before = {4, 5}, .after = {6, 7}, .separator = {5, 6}}, "5");
  CHECK(edited(lines, first) == "甲\n1\n5\n2\n");

  const std::string_view page = "甲   1         2";
  const BetweenValues wide{.before = place_in(page, "1"), .after = place_in(page, "2"), .separator = {7, 16}};
  CHECK(write(page, {{wide, "5"}}) == "甲   1    5    2");
}

TEST_CASE("an ordinal is set off from the figure before it") {
  const std::string_view line = "甲 1 502.没有";
  TextLine written(line, 0);
  written.write(BeforeOrdinal{{5, 6}}, place_in(line, "502"), 1);
  CHECK(edited(line, written) == "甲 1 50 2.没有");
}

TEST_CASE("what was not written stays") {
  const std::string_view line = "甲  1  2";
  CHECK(TextLine(line, 3).edits().empty());
}

}  // namespace gouji
