// Which text belongs to which cell, as tables of a snippet and the outline that it gives.
#include "outline_case.hpp"

namespace gouji {

TEST_CASE("tables: rows and cells open and close by themselves") {
  check({
      {"nothing left out", "<table><tbody><tr><td>1</td><th>2</th></tr></tbody></table>",
       R"(
table 22..33
  row 22..33
    cell 22..23
      paragraph 22..23 "1"
    cell 32..33
      paragraph 32..33 "2"
)"},
      {"end tags left out", "<table><tr><td>1<td>2<tr><td>3</table>",
       R"(
table 15..30
  row 15..21
    cell 15..16
      paragraph 15..16 "1"
    cell 20..21
      paragraph 20..21 "2"
  row 29..30
    cell 29..30
      paragraph 29..30 "3"
)"},
      {"row and body left out", "<table><td>1</table>",
       R"(
table 11..12
  row 11..12
    cell 11..12
      paragraph 11..12 "1"
)"},
      {"head, foot and column group",
       "<table><colgroup><col><col></colgroup><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c</table>",
       R"(
table 53..86
  row 53..54
    cell 53..54
      paragraph 53..54 "a"
  row 69..70
    cell 69..70
      paragraph 69..70 "b"
  row 85..86
    cell 85..86
      paragraph 85..86 "c"
)"},
      {"end tags that match nothing", "<table><tr><td>1</div></tbody></span></p>2</td></td></tr></tr></table></table>",
       R"(
paragraph 41..42 "2"
table 15..16
  row 15..16
    cell 15..16
      paragraph 15..16 "1"
)"},
      {"a row ended by the end of the body", "<table><tbody><tr><td>1</tbody><td>2</table>",
       R"(
table 22..36
  row 22..23
    cell 22..23
      paragraph 22..23 "1"
  row 35..36
    cell 35..36
      paragraph 35..36 "2"
)"},
      {"the end of the file", "<table><tr><td>1",
       R"(
table 15..16
  row 15..16
    cell 15..16
      paragraph 15..16 "1"
)"},
      {"a paragraph is closed by its cell", "<table><tr><td><p>1<td>2</table>",
       R"(
table 18..24
  row 18..24
    cell 18..19
      paragraph 18..19 "1"
    cell 23..24
      paragraph 23..24 "2"
)"},
  });
}

TEST_CASE("tables: spans are read as the standard clamps them") {
  check({
      {"plain", R"(<table><tr><td colspan=3 rowspan="2">1</table>)",
       R"(
table 37..38
  row 37..38
    cell 3x2 37..38
      paragraph 37..38 "1"
)"},
      {"out of range", "<table><tr><td colspan=0>1<td colspan=2000>2<td rowspan=0>3<td rowspan=70000>4</table>",
       R"(
table 25..78
  row 25..78
    cell 25..26
      paragraph 25..26 "1"
    cell 1000x1 43..44
      paragraph 43..44 "2"
    cell 1x0 58..59
      paragraph 58..59 "3"
    cell 1x65534 77..78
      paragraph 77..78 "4"
)"},
      {"invalid", R"(<table><tr><td colspan=x>1<td colspan="-2">2<td rowspan="">3</table>)",
       R"(
table 25..60
  row 25..60
    cell 25..26
      paragraph 25..26 "1"
    cell 43..44
      paragraph 43..44 "2"
    cell 59..60
      paragraph 59..60 "3"
)"},
      {"with a tail", R"(<table><tr><td colspan=" +2.5px">1<td rowspan=&#51;>2</table>)",
       R"(
table 33..53
  row 33..53
    cell 2x1 33..34
      paragraph 33..34 "1"
    cell 1x3 52..53
      paragraph 52..53 "2"
)"},
      {"given twice", "<table><tr><td colspan=2 COLSPAN=3>1</table>",
       R"(
table 35..36
  row 35..36
    cell 2x1 35..36
      paragraph 35..36 "1"
)"},
  });
}

TEST_CASE("tables: nested ones belong to their cell") {
  check({
      {"in a cell", "<table><tr><td>a<table><tr><td>1</table>b<td>c</table>",
       R"(
table 15..46
  row 15..46
    cell 15..41
      paragraph 15..16 "a"
      table 31..32
        row 31..32
          cell 31..32
            paragraph 31..32 "1"
      paragraph 40..41 "b"
    cell 45..46
      paragraph 45..46 "c"
)"},
      {"outside a cell the second closes the first", "<table><tr><table><tr><td>1</table>",
       R"(
table 26..26
  row 26..26
table 26..27
  row 26..27
    cell 26..27
      paragraph 26..27 "1"
)"},
      {"its end does not end the cell", "<table><tr><td><table></td></tr></table>1</table>",
       R"(
table 40..41
  row 40..41
    cell 40..41
      table 40..40
      paragraph 40..41 "1"
)"},
  });
}

TEST_CASE("tables: what stands between the cells is shown outside") {
  check({
      {"before the first row", "<table>甲<tr><td>1</table>乙",
       R"(
paragraph 7..10 "甲"
table 18..19
  row 18..19
    cell 18..19
      paragraph 18..19 "1"
paragraph 27..30 "乙"
)"},
      {"after the first row", "<table><tr><td>1</td>甲</tr></table>乙",
       R"(
paragraph 21..24 "甲"
table 15..16
  row 15..16
    cell 15..16
      paragraph 15..16 "1"
paragraph 37..40 "乙"
)"},
      {"blocks and inline elements", "<table><div>甲</div><b>乙</b><tr><td>1</table>",
       R"(
paragraph 12..15 "甲"
paragraph 24..27 "乙"
table 39..40
  row 39..40
    cell 39..40
      paragraph 39..40 "1"
)"},
      {"a table in a stray block", "<table><tr><div><table><tr><td>1</table></div><td>2</table>",
       R"(
table 31..31
  row 31..31
table 31..32
  row 31..32
    cell 31..32
      paragraph 31..32 "1"
paragraph 50..51 "2"
)"},
      {"white space is nothing", "<table> <tr> <td>1</td> </tr> </table>",
       R"(
table 17..18
  row 17..18
    cell 17..18
      paragraph 17..18 "1"
)"},
      {"white space in references too", "<table>&#32;<tr>&Tab;<td>1</table>",
       R"(
table 25..26
  row 25..26
    cell 25..26
      paragraph 25..26 "1"
)"},
      {"a style and a script", "<table><style>x</style><tr><script>y</script><td>1</table>",
       R"(
table 49..50
  row 49..50
    cell 49..50
      paragraph 49..50 "1"
)"},
  });
}

TEST_CASE("tables: captions are paragraphs outside of the grid") {
  check({
      {"before the rows", "<table><caption>表一<tr><td>1</table>",
       R"(
paragraph 16..22 "表一"
table 30..31
  row 30..31
    cell 30..31
      paragraph 30..31 "1"
)"},
      {"after the rows", "<table><tr><td>1<caption>表一</caption></table>",
       R"(
paragraph 25..31 "表一"
table 15..16
  row 15..16
    cell 15..16
      paragraph 15..16 "1"
)"},
      {"with a table inside", "<table><caption>甲<table><tr><td>1</table></caption><tr><td>2</table>",
       R"(
paragraph 16..19 "甲"
table 34..35
  row 34..35
    cell 34..35
      paragraph 34..35 "1"
table 61..62
  row 61..62
    cell 61..62
      paragraph 61..62 "2"
)"},
  });
}

TEST_CASE("tables: outside of a table, rows and cells are blocks") {
  check({
      {"rows and cells", "<tr><td>甲</td><td>1</td></tr>",
       R"(
paragraph 8..11 "甲"
paragraph 20..21 "1"
)"},
      {"after the end of their table", "<table><tr><td>1</table><td>2</td>",
       R"(
table 15..16
  row 15..16
    cell 15..16
      paragraph 15..16 "1"
paragraph 28..29 "2"
)"},
  });
}

TEST_CASE("tables: what else decides about cells") {
  check({
      {"svg has no cells", "<table><tr><td><svg><td>1</td><text>2</text></svg>3<td>4</table>",
       R"(
table 24..56
  row 24..56
    cell 24..51
      paragraph 24..51 "123"
    cell 55..56
      paragraph 55..56 "4"
)"},
      {"a paragraph ends svg", "<table><tr><td><svg><g><p>1</p>2<td>3</table>",
       R"(
table 26..37
  row 26..37
    cell 26..32
      paragraph 26..27 "1"
      paragraph 31..32 "2"
    cell 36..37
      paragraph 36..37 "3"
)"},
      {"html inside svg", "<table><tr><td><svg><foreignObject><table><tr><td>1</table></foreignObject></svg>2</table>",
       R"(
table 50..82
  row 50..82
    cell 50..82
      table 50..51
        row 50..51
          cell 50..51
            paragraph 50..51 "1"
      paragraph 81..82 "2"
)"},
      {"CDATA in svg is text, elsewhere a comment", "<svg><text><![CDATA[1<td>2&amp;]]></text></svg><![CDATA[3]]>",
       R"(
paragraph 20..31 "1<td>2&amp;"
)"},
      {"a template is not shown", "<table><tr><td>1<template><td>2</td></template>3<td>4</table>",
       R"(
table 15..53
  row 15..53
    cell 15..48
      paragraph 15..48 "13"
    cell 52..53
      paragraph 52..53 "4"
)"},
      {"a select is not shown, and a cell ends it", "<table><tr><td>1<select><option>2<option>3<td>4</table>",
       R"(
table 15..47
  row 15..47
    cell 15..16
      paragraph 15..16 "1"
    cell 46..47
      paragraph 46..47 "4"
)"},
      {"a button", "<table><tr><td><button>1<td>2</button></table>",
       R"(
table 23..29
  row 23..29
    cell 23..24
      paragraph 23..24 "1"
    cell 28..29
      paragraph 28..29 "2"
)"},
      {"unclosed formatting", "<table><tr><td><b>1<td>2</b></table>3",
       R"(
table 18..24
  row 18..24
    cell 18..19
      paragraph 18..19 "1"
    cell 23..24
      paragraph 23..24 "2"
paragraph 36..37 "3"
)"},
      {"a form between rows", "<table><form><tr><td>1</form><td>2</table>",
       R"(
table 21..34
  row 21..34
    cell 21..22
      paragraph 21..22 "1"
    cell 33..34
      paragraph 33..34 "2"
)"},
  });
}

}  // namespace gouji
