// Comments that speak to gouji are cut out before the lines are read: nothing of the text or its tables changes.
#include <doctest/doctest.h>

#include "reader/text/markdown.hpp"
#include "reader/text/text.hpp"
#include "reading_case.hpp"

namespace gouji {
namespace {

constexpr ReaderCheck text{read_text};
constexpr ReaderCheck markdown{read_markdown};

TEST_CASE("remark: a line of its own vanishes, and stands before the next") {
  text.places({
      {"between lines", R"(
甲
<!-- gouji: a -->
乙)",
       R"(
paragraph 0..3 "甲"
remark 4..21 "gouji: a"
paragraph 22..25 "乙"
)"},
      {"two on one line, and one over two", R"(
  <!-- gouji: a --> <!-- gouji:
b -->
甲)",
       R"(
remark 2..19 "gouji: a"
remark 20..37 "gouji:\nb"
paragraph 38..41 "甲"
)"},
      {"between the rows of a table", R"(
甲	1	2
<!-- gouji: a -->
乙	3	4)",
       R"(
table 0..33
  row 0..7
    cell 0..3
      paragraph 0..3 "甲"
    cell 4..5
      paragraph 4..5 "1"
    cell 6..7
      paragraph 6..7 "2"
  remark 8..25 "gouji: a"
  row 26..33
    cell 26..29
      paragraph 26..29 "乙"
    cell 30..31
      paragraph 30..31 "3"
    cell 32..33
      paragraph 32..33 "4"
)"},
      {"at the end", R"(
甲
<!-- gouji: a -->)",
       R"(
paragraph 0..3 "甲"
remark 4..21 "gouji: a"
)"},
  });
}

TEST_CASE("remark: within a line it belongs to the line, to the cell or, behind the last cell, to the row") {
  text.places({
      {"in a line", R"(
甲 <!-- gouji: a --> 乙
丙)",
       R"(
paragraph 0..25 "甲 乙"
remark 4..21 in the text "gouji: a"
paragraph 26..29 "丙"
)"},
      {"at the begin of a line", R"(
<!-- gouji: a --> 甲)",
       R"(
remark 0..17 "gouji: a"
paragraph 18..21 "甲"
)"},
      {"not closed", R"(
甲<!-- gouji: a)",
       R"(
paragraph 0..16 "甲<!-- gouji: a"
)"},
  });
  markdown.places({
      {"in cells and behind them", R"(
| 甲 | 1 <!-- gouji: a --> | <!-- gouji: b --> | <!-- gouji: c -->
| 乙 | 2 | 3 |)",
       R"(
table 2..81
  row 2..9
    cell 2..5
      paragraph 2..5 "甲"
    cell 8..9
      paragraph 8..9 "1"
      remark 10..27 in the text "gouji: a"
    cell 70..70
      remark 30..47 "gouji: b"
    remark 50..67 "gouji: c"
  row 70..81
    cell 70..73
      paragraph 70..73 "乙"
    cell 76..77
      paragraph 76..77 "2"
    cell 80..81
      paragraph 80..81 "3"
)"},
      {"beside a heading", R"(
# 甲 <!-- gouji: a -->
乙)",
       R"(
paragraph 2..5 "甲"
remark 6..23 in the text "gouji: a"
paragraph 24..27 "乙"
)"},
  });
}

}  // namespace
}  // namespace gouji
