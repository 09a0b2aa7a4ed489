// Rows with tabs.
#include "reader/text/text.hpp"
#include "reading_case.hpp"

namespace gouji {

constexpr ReaderCheck reader{read_text};

TEST_CASE("tabs: rows") {
  reader.blocks({
      {"a table", "\n信息内容\t本年制发件数\t现行有效件数\n规章\t0\t1\n",
       R"(
table
  [信息内容][本年制发件数][现行有效件数]
  [规章][0][1]
)"},
      {"empty cells", "\n规章\t\t\t1\n行政许可\t\t\n\t\t0\t\n",
       R"(
table
  [规章][][][1]
  [行政许可][][]
  [][][0][]
)"},
      {"ragged", "\n第二十条第（一）项\t\t\n规章\t0\t0\t1\n",
       R"(
table
  [第二十条第（一）项][][]
  [规章][0][0][1]
)"},
      {"spaces around", "\n 规章 \t 0\t\u3000\n",
       R"(
table
  [规章][0][]
)"},
      {"one blank line between rows, and two", "\n规章\t0\n\n行政许可\t7\n\n\n行政处罚\t3\n",
       R"(
table
  [规章][0]
  [行政许可][7]
·
·
table
  [行政处罚][3]
)"},
  });
}

TEST_CASE("tabs: no rows") {
  reader.blocks({
      {"indents", "\n\t\t本年共收到申请 12 件。\n规章\t\n\t \t\n", "\n\t\t本年共收到申请 12 件。\n规章\t\n·\n"},
      {"a line of text ends a table", "\n规章\t0\n三、收到和处理政府信息公开申请情况\n自然人\t7\n",
       R"(
table
  [规章][0]
三、收到和处理政府信息公开申请情况
table
  [自然人][7]
)"},
  });
}

TEST_CASE("tabs: places") {
  reader.places({
      {"of cells, empty ones too", "\n规章\t\t 1",
       R"(
table 0..10
  row 0..10
    cell 0..6
      paragraph 0..6 "规章"
    cell 9..9
    cell 9..10
      paragraph 9..10 "1"
)"},
  });
}

}  // namespace gouji
