// Rows with pipes, a row a line.
#include "reader/text/text.hpp"
#include "reading_case.hpp"

namespace gouji {

constexpr ReaderCheck reader{read_text};

TEST_CASE("pipes: rows") {
  reader.blocks({
      {"pipes behind",
       R"(
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
规章 | 0 | 0 | 1 |
)",
       R"(
table
  [信息内容][本年制发件数][本年废止件数][现行有效件数]
  [规章][0][0][1]
)"},
      {"pipes before",
       R"(
| 规章 | 0 | 0 | 1
| 行政规范性文件 | 3 | 0 | 41
)",
       R"(
table
  [规章][0][0][1]
  [行政规范性文件][3][0][41]
)"},
      {"pipes on both sides",
       R"(
| 规章 | 0 | 0 | 1 |
)",
       R"(
table
  [规章][0][0][1]
)"},
      {"pipes between",
       R"(
规章 | 0 | 0 | 1
)",
       R"(
table
  [规章][0][0][1]
)"},
      {"both ways on one page",
       R"(
| 规章 | 0 |
行政许可 | 7 |
)",
       R"(
table
  [规章][0]
  [行政许可][7]
)"},
      {"full-width",
       R"(
规章｜0｜0｜1｜
)",
       R"(
table
  [规章][0][0][1]
)"},
      {"spans left over",
       R"(
第二十条第（五）项 ||||
信息内容 | 本年处理决定数量 |||
行政许可 | 2648 |||
)",
       R"(
table
  [第二十条第（五）项][][][]
  [信息内容][本年处理决定数量][][]
  [行政许可][2648][][]
)"},
      {"spans lost",
       R"(
商业 企业 | 科研 机构 | 其他 |
一、本年新收政府信息公开申请数量 | 12 | 0 | 0 | 0 | 0 | 0 | 12 |
)",
       R"(
table
  [商业 企业][科研 机构][其他]
  [一、本年新收政府信息公开申请数量][12][0][0][0][0][0][12]
)"},
      {"empty cells",
       R"(
| 规章 |  | | 1 |
)",
       R"(
table
  [规章][][][1]
)"},
      {"a row of empty cells between rows",
       R"(
| 规章 | 1 |
| | |
| 行政许可 | 2 |
)",
       R"(
table
  [规章][1]
  [][]
  [行政许可][2]
)"},
      {"a single cell among rows",
       R"(
第二十条第（一）项 |
规章 | 0 | 0 | 1 |
行政许可 | 7 |
)",
       R"(
table
  [第二十条第（一）项]
  [规章][0][0][1]
  [行政许可][7]
)"},
      {"a line cut inside its first cell",
       R"(
| （本列数据的勾稽关系为：第一项加第二项之和，
等于第三项加第四项之和） | 申请人情况 |
自然人 | 总计 |
)",
       R"(
table
  [（本列数据的勾稽关系为：第一项加第二项之和，]
  [等于第三项加第四项之和）][申请人情况]
  [自然人][总计]
)"},
      {"prose",
       R"(
网站 | 首页
本年共收到申请 12 件。
)",
       R"(
table
  [网站][首页]
本年共收到申请 12 件。
)"},
  });
}

TEST_CASE("pipes: where a table ends") {
  reader.blocks({
      {"one blank line does not end it",
       R"(
规章 | 0 |

行政许可 | 7 |
)",
       R"(
table
  [规章][0]
  [行政许可][7]
)"},
      {"two do",
       R"(
规章 | 0 |


行政许可 | 7 |
)",
       R"(
table
  [规章][0]
·
·
table
  [行政许可][7]
)"},
      {"so does a line of text",
       R"(
规章 | 0 |
三、收到和处理政府信息公开申请情况
自然人 | 7 |
)",
       R"(
table
  [规章][0]
三、收到和处理政府信息公开申请情况
table
  [自然人][7]
)"},
      {"blank lines around a heading",
       R"(
规章 | 0 |

三、收到和处理政府信息公开申请情况

自然人 | 7 |

)",
       R"(
table
  [规章][0]
·
三、收到和处理政府信息公开申请情况
·
table
  [自然人][7]
·
)"},
  });
}

TEST_CASE("pipes: delimiter rows") {
  reader.blocks({
      {"dropped",
       R"(
| 信息内容 | 本年制发件数 |
|:---|---:|
| 规章 | 3 |
)",
       R"(
table
  [信息内容][本年制发件数]
  [规章][3]
)"},
      {"without outer pipes",
       R"(
信息内容 | 本年制发件数
---|---
规章 | 3
)",
       R"(
table
  [信息内容][本年制发件数]
  [规章][3]
)"},
      {"the row above begins a table",
       R"(
| 规章 | 3 |
| 信息内容 | 本年处理决定数量 |
|---|---|
| 行政许可 | 7 |
)",
       R"(
table
  [规章][3]
table
  [信息内容][本年处理决定数量]
  [行政许可][7]
)"},
      {"for each row its own",
       R"(
| 0 | 0 | 4 |
|---|---|---|

| 1 | 0 | 0 |
|---|---|---|
)",
       R"(
table
  [0][0][4]
·
table
  [1][0][0]
)"},
      {"one column",
       R"(
| 规章 |
|---|
| 3 |
)",
       R"(
table
  [规章]
  [3]
)"},
      {"single dashes are values",
       R"(
| 结果维持 | 结果纠正 |
| - | - |
)",
       R"(
table
  [结果维持][结果纠正]
  [-][-]
)"},
      {"unless they stand close",
       R"(
|结果维持|结果纠正|
|-|-|
|3|1|
)",
       R"(
table
  [结果维持][结果纠正]
  [3][1]
)"},
      {"dashes in a cell a line",
       R"(
规章 |
-- |
-|
0 |
)",
       R"(
table
  [规章][--][-][0]
)"},
  });
}

TEST_CASE("pipes: places") {
  reader.places({
      {"of cells, empty ones too",
       R"(
甲
| 规章 |  | 1 |
)",
       R"(
paragraph 0..3 "甲"
table 6..19
  row 6..19
    cell 6..12
      paragraph 6..12 "规章"
    cell 18..18
    cell 18..19
      paragraph 18..19 "1"
)"},
      {"between full-width pipes",
       R"(
规章｜｜1)",
       R"(
table 0..13
  row 0..13
    cell 0..6
      paragraph 0..6 "规章"
    cell 12..12
    cell 12..13
      paragraph 12..13 "1"
)"},
  });
}

}  // namespace gouji
