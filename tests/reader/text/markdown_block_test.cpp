// Lines of Markdown: what each shows without the marks of its block.
#include "reader/text/markdown.hpp"
#include "reading_case.hpp"

namespace gouji {

constexpr ReaderCheck reader{read_markdown};

TEST_CASE("markdown: the marks of blocks") {
  reader.blocks({
      {"headings",
       R"(
# 一、总体情况
### （一）主动公开 ###
##二、主动公开政府信息情况
####### 七
#
甲
)",
       R"(
一、总体情况
（一）主动公开
二、主动公开政府信息情况
####### 七
·
甲
)"},
      {"headings with a line below",
       R"(
一、总体情况
======
二、主动公开政府信息情况
------
甲
)",
       R"(
一、总体情况
二、主动公开政府信息情况
甲
)"},
      {"lists",
       R"(
- 甲
* 乙
+ 丙
  - 丁
1. 戊
)",
       R"(
甲
乙
丙
丁
1. 戊
)"},
      {"no lists",
       R"(
-18
-
- 4 -
*甲
)",
       R"(
-18
-
- 4 -
*甲
)"},
      {"quotes",
       R"(
> 甲
>> 乙
> - 丙
>
丁
)",
       R"(
甲
乙
丙
·
丁
)"},
      {"rules and fences",
       R"(
甲
---
***
```text
乙
```
-
)",
       R"(
甲
乙
-
)"},
      {"blank lines",
       R"(
甲


乙
)",
       R"(
甲
·
·
乙
)"},
  });
}

TEST_CASE("markdown: comments") {
  reader.blocks({
      {"on a line of its own",
       R"(
甲
<!-- 乙 -->
丙
)",
       R"(
甲
丙
)"},
      {"inside a line",
       R"(
甲<!-- 乙 -->丙
)",
       R"(
甲丙
)"},
      {"over lines",
       R"(
甲 <!-- 乙
丙
丁 --> 戊
己
)",
       R"(
甲
 戊
己
)"},
      {"without end",
       R"(
甲
<!-- 乙
丙
)",
       R"(
甲
<!-- 乙
丙
)"},
      {"an end without begin",
       R"(
相关链接： --> 根据《条例》
)",
       R"(
相关链接： --> 根据《条例》
)"},
      {"around a table",
       R"(
| 规章 | 1 |
<!-- 注 -->
| 行政许可 | 2 |
)",
       R"(
table
  [规章][1]
  [行政许可][2]
)"},
  });
}

TEST_CASE("markdown: tables") {
  reader.blocks({
      {"with a delimiter row",
       R"(
| 信息内容 | 本年制发件数 |
|:---|:--:|
| 规章 | 3 |
)",
       R"(
table
  [信息内容][本年制发件数]
  [规章][3]
)"},
      {"escaped pipes",
       R"(
| 甲\|乙 | 丙 |
)",
       R"(
table
  [甲|乙][丙]
)"},
      {"an escaped backslash before a pipe",
       R"(
| 甲\\| 丙 |
)",
       R"(
table
  [甲\][丙]
)"},
      {"marks in cells",
       R"(
| **规章** | *3* |
)",
       R"(
table
  [规章][3]
)"},
      {"line breaks in cells",
       R"(
| 商业<br>企业 | 科研<BR/>机构<br /> | <br>其他 |
)",
       R"(
table
  [商业⏎企业][科研⏎机构][其他]
)"},
      {"a picture",
       R"(
| 甲 | ![](表一.png) |

![图1 政府信息主动公开情况表](b.png)
)",
       R"(
table
  [甲][]picture
·
picture
)"},
      {"a page that splits the matrix",
       R"(
### （三）不予公开
| 项目 | 数据1 | 数据2 |
|---|---|---|
| 1. 属于国家秘密 | 0 | 0 |

### (六) 其他
| 项目 | 数据1 | 数据2 |
|---|---|---|
| 3. 其他 | 1 | 0 |
)",
       R"(
（三）不予公开
table
  [项目][数据1][数据2]
  [1. 属于国家秘密][0][0]
·
(六) 其他
table
  [项目][数据1][数据2]
  [3. 其他][1][0]
)"},
      {"cells with their own pipes",
       R"(
## 四、政府信息公开行政复议、行政诉讼情况
|
行政复议 |
行政诉讼 |
)",
       R"(
四、政府信息公开行政复议、行政诉讼情况
table
  [][行政复议][行政诉讼]
)"},
  });
}

TEST_CASE("markdown: places of blocks") {
  reader.places({
      {"headings, lists, comments",
       R"(
## 甲 ##
- 乙
<!-- x --> 丙
> 丁
)",
       R"(
paragraph 3..6 "甲"
paragraph 12..15 "乙"
paragraph 26..30 " 丙"
paragraph 33..36 "丁"
)"},
      {"cells",
       R"(
| 甲\|乙 | |
|---|---|
)",
       R"(
table 2..10
  row 2..10
    cell 2..10
      paragraph 2..10 "甲|乙"
    cell 10..10
)"},
  });
}

TEST_CASE("markdown: what looks like it") {
  CHECK(looks_like_markdown("甲\n## 一、总体情况\n"));
  CHECK(looks_like_markdown("# 甲"));
  CHECK(looks_like_markdown("| 甲 | 乙 |\n|---|:-:|\n"));
  CHECK(looks_like_markdown("甲 | 乙\n--|--\n"));
  CHECK_FALSE(looks_like_markdown(""));
  CHECK_FALSE(looks_like_markdown("规章 | 0 | 0 |\n| - | - |\n|\n---\n"));
  CHECK_FALSE(looks_like_markdown("#1 楼\n####### 甲\n"));
  CHECK_FALSE(looks_like_markdown("- 甲\n**乙**\n"));
}

}  // namespace gouji
