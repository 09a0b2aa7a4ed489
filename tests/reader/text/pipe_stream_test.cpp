// Tables that lost their rows: cells with pipes behind or between them.
#include "reader/text/text.hpp"
#include "reading_case.hpp"

namespace gouji {

constexpr ReaderCheck reader{read_text};

TEST_CASE("pipes: each cell with its own") {
  reader.blocks({
      {"rows opened by a bar",
       R"(
|
规章 |
0 |
0 |
0 |
|
行政规范性文件 |
3 |
0 |
41 |
|
)",
       R"(
table
  [][规章][0][0][0][][行政规范性文件][3][0][41][]
)"},
      {"an empty value",
       R"(
|
规章 |
0 |
0 |
|
)",
       R"(
table
  [][规章][0][0][]
)"},
      {"spans left over",
       R"(
|
第二十条第(五)项 ||||
|
信息内容 |
本年处理决定数量 |||
|
行政许可 |
2648 |||
|
)",
       R"(
table
  [][第二十条第(五)项][][][][][信息内容][本年处理决定数量][][][][行政许可][2648][][][]
)"},
      {"a span on its own line",
       R"(
|
行政许可 |
2648 |
||
|
)",
       R"(
table
  [][行政许可][2648][][][]
)"},
      {"a wrapped label",
       R"(
|
（二）部分公开（区分处理的，只计这一情
形，不计其他情形） |
447 |
7 |
)",
       R"(
table
  [][（二）部分公开（区分处理的，只计这一情⏎形，不计其他情形）][447][7]
)"},
      {"a label one character a line",
       R"(
|
三
、
本
年
度 |
447 |
7 |
0 |
0 |
)",
       R"(
table
  [][三⏎、⏎本⏎年⏎度][447][7][0][0]
)"},
      {"a wrapped label that begins like a heading",
       R"(
|
一、本年新收政府信息
公开申请数量 |
12 |
0 |
|
二、上年结转政府信息公开申请数量 |
1 |
)",
       R"(
table
  [][一、本年新收政府信息⏎公开申请数量][12][0][][二、上年结转政府信息公开申请数量][1]
)"},
      {"blank lines",
       R"(
|

规章 |

0 |

0 |


|
)",
       R"(
table
  [][规章][0][0][]
)"},
      {"full-width",
       R"(
｜
规章 ｜
0 ｜
)",
       R"(
table
  [][规章][0]
)"},
      {"a bar before the first cell on its line",
       R"(
| （本列数据的勾稽关系）
| 自然人 |
商业企业 |
总计 |
)",
       R"(
table
  [][（本列数据的勾稽关系）][自然人][商业企业][总计]
)"},
  });
}

TEST_CASE("pipes: between any two cells") {
  reader.blocks({
      {"no row ends",
       R"(
规范性文件
|
30
|
30
|
30
|
第二十条第(五)项
)",
       R"(
table
  [规范性文件][30][30][30][第二十条第(五)项]
)"},
      {"empty cells",
       R"(
规章
|
|
30
|

|
41
)",
       R"(
table
  [规章][][30][][41]
)"},
      {"a wrapped label",
       R"(
一、本年新收
|
3
|
5.要求行政机关确认或重新
出具已获取信息
|
0
)",
       R"(
table
  [一、本年新收][3][5.要求行政机关确认或重新⏎出具已获取信息][0]
)"},
      {"a label with a long explanation",
       R"(
规范性文件
|
0
|
其他主动公开文件（本机关制作的未列入以上各项、依照有关规定应当主动公开并且已经在门户网站或者其他公开平台发布的各类政府文件，不含转发的文件）
|
3
)",
       R"(
table
  [规范性文件][0][其他主动公开文件（本机关制作的未列入以上各项、依照有关规定应当主动公开并且已经在门户网站或者其他公开平台发布的各类政府文件，不含转发的文件）][3]
)"},
      {"blank lines",
       R"(
规范性文件

|

30

|

41

甲
)",
       R"(
table
  [规范性文件][30][41]
·
甲
)"},
  });
}

TEST_CASE("pipes: headings between two tables") {
  reader.blocks({
      {"cells with their own pipes",
       R"(
|
行政事业性收费 |
0.5 |||
|
三、收到和处理政府信息公开申请情况
|
（本列数据的勾稽关系） |
申请人情况 |
|
一、本年新收政府信息公开申请数量 |
12 |
)",
       R"(
table
  [][行政事业性收费][0.5][][][]
三、收到和处理政府信息公开申请情况
table
  [][（本列数据的勾稽关系）][申请人情况][][一、本年新收政府信息公开申请数量][12]
)"},
      {"with a note below",
       R"(
|
行政事业性收费 |
0.5 |
|

三、收到和处理政府信息公开申请情况
（单位：件）

|
自然人 |
总计 |
)",
       R"(
table
  [][行政事业性收费][0.5][]
三、收到和处理政府信息公开申请情况
（单位：件）
·
table
  [][自然人][总计]
)"},
      {"no bar behind the last row",
       R"(
|
行政强制 |
0 |
四、政府信息公开行政复议、行政诉讼情况
行政复议 |
行政诉讼 |
)",
       R"(
table
  [][行政强制][0]
四、政府信息公开行政复议、行政诉讼情况
table
  [行政复议][行政诉讼]
)"},
      {"bars between cells",
       R"(
行政事业性收费
|
0.5
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系）
|
申请人情况
|
一、本年新收政府信息公开申请数量
|
12
)",
       R"(
table
  [行政事业性收费][0.5]
三、收到和处理政府信息公开申请情况
table
  [（本列数据的勾稽关系）][申请人情况][一、本年新收政府信息公开申请数量][12]
)"},
      {"right above the next bar",
       R"(
行政强制
|
0
四、政府信息公开行政复议、行政诉讼情况
|
行政复议
|
行政诉讼
)",
       R"(
table
  [行政强制][0]
四、政府信息公开行政复议、行政诉讼情况
table
  [][行政复议][行政诉讼]
)"},
      {"after the last table",
       R"(
行政强制
|
0
|
五、存在的主要问题及改进情况
一是主动公开不够及时。
)",
       R"(
table
  [行政强制][0]
五、存在的主要问题及改进情况
一是主动公开不够及时。
)"},
      {"before the first table",
       R"(
二、主动公开政府信息情况
第二十条第(一)项
|
信息内容
|
本年制发件数
)",
       R"(
二、主动公开政府信息情况
table
  [第二十条第(一)项][信息内容][本年制发件数]
)"},
      {"before a table of cells with their own pipes",
       R"(
二、主动公开政府信息情况

|
信息内容 |
本年制发件数 |
)",
       R"(
二、主动公开政府信息情况
·
table
  [][信息内容][本年制发件数]
)"},
  });
}

TEST_CASE("pipes: running text between two tables") {
  reader.blocks({
      {"cells with their own pipes",
       R"(
|
行政强制 |
0 |
|
本年度本机关收到的政府信息公开申请比上一年度有所增加，主要集中在征地拆迁、城乡规划、财政资金使用三个方面，均已在法定期限内予以答复，没有逾期。
|
自然人 |
总计 |
)",
       R"(
table
  [][行政强制][0][]
本年度本机关收到的政府信息公开申请比上一年度有所增加，主要集中在征地拆迁、城乡规划、财政资金使用三个方面，均已在法定期限内予以答复，没有逾期。
table
  [][自然人][总计]
)"},
      {"bars between cells",
       R"(
行政强制
|
0
本年度本机关收到的政府信息公开申请比上一年度有所增加，主要集中在征地拆迁、城乡规划、财政资金使用三个方面，均已在法定期限内予以答复，没有逾期。
申请人情况
|
自然人
)",
       R"(
table
  [行政强制][0]
本年度本机关收到的政府信息公开申请比上一年度有所增加，主要集中在征地拆迁、城乡规划、财政资金使用三个方面，均已在法定期限内予以答复，没有逾期。
table
  [申请人情况][自然人]
)"},
      {"short lines",
       R"(
行政强制
|
0
以上为全部数据。
下表为申请情况。
申请人情况
|
自然人
)",
       R"(
table
  [行政强制][0]
以上为全部数据。
下表为申请情况。
table
  [申请人情况][自然人]
)"},
      {"rows above, a stream below",
       R"(
规章 | 0 |
行政许可 | 7 |
三、收到和处理政府信息公开申请情况
|
自然人 |
总计 |
)",
       R"(
table
  [规章][0]
  [行政许可][7]
三、收到和处理政府信息公开申请情况
table
  [][自然人][总计]
)"},
  });
}

TEST_CASE("pipes: places of streams") {
  reader.places({
      {"cells with their own pipes",
       R"(
|
规章 |
 |
41 |)",
       R"(
table 2..16
  row 2..16
    cell 2..2
    cell 2..8
      paragraph 2..8 "规章"
    cell 14..14
    cell 14..16
      paragraph 14..16 "41"
)"},
      {"bars between cells",
       R"(
规范性
文件
|
|
41
)",
       R"(
paragraph 0..9 "规范性"
table 10..23
  row 10..23
    cell 10..16
      paragraph 10..16 "文件"
    cell 21..21
    cell 21..23
      paragraph 21..23 "41"
)"},
  });
}

}  // namespace gouji
