// Lines that stay lines: prose, and tables that lost their marks.
#include "reader/text/text.hpp"

#include "reading_case.hpp"

namespace gouji {

constexpr ReaderCheck reader{read_text};

TEST_CASE("text: a line is a paragraph as it stands") {
  reader.places({
      {"nothing",
       R"(
)",
       R"(
)"},
      {"spaces", "\n  甲   乙 \n丙",
       R"(
paragraph 0..12 "  甲   乙 "
paragraph 13..16 "丙"
)"},
      {"blank lines", "\n甲\n\n  \n\u3000\n乙\n",
       R"(
paragraph 0..3 "甲"
paragraph 12..12
paragraph 12..12
paragraph 12..12
paragraph 12..15 "乙"
)"},
      {"indented by tabs", "\n\t甲\n\t\t乙\n",
       R"(
paragraph 0..4 "\t甲"
paragraph 5..10 "\t\t乙"
)"},
      {"a tab behind", "\n甲\t\n",
       R"(
paragraph 0..4 "甲\t"
)"},
      {"marks of Markdown",
       R"(
# 甲
- **乙** &nbsp;<br>
---
)",
       R"(
paragraph 0..5 "# 甲"
paragraph 6..26 "- **乙** &nbsp;<br>"
paragraph 27..30 "---"
)"},
  });
}

TEST_CASE("text: tables without marks stay lines") {
  reader.blocks({
      {"all on one line",
       R"(
主动公开文件数 条 2543 78967 其中：1、政府网站公开数 条 2543 78967 2、政府公报公开数 条 0 0
)",
       R"(
主动公开文件数 条 2543 78967 其中：1、政府网站公开数 条 2543 78967 2、政府公报公开数 条 0 0
)"},
      {"a cell a line, six of them empty",
       R"(
一、本年新收政府信息公开申请数量







 0

二、上年结转政府信息公开申请数量
)",
       R"(
一、本年新收政府信息公开申请数量
·
·
·
·
·
·
·
 0
·
二、上年结转政府信息公开申请数量
)"},
      {"pdftotext -layout",
       R"(
       （二）部分公开（区分处理的，只计这一情
  三、                            447    7   0   0   0   0    454
       形，不计其他情形）
  本年      （三）不      1.属于国家秘密      0    0   0   0   0   0      0
)",
       R"(
       （二）部分公开（区分处理的，只计这一情
  三、                            447    7   0   0   0   0    454
       形，不计其他情形）
  本年      （三）不      1.属于国家秘密      0    0   0   0   0   0      0
)"},
      {"label and values on a line",
       R"(
一、本年新收政府信息公开申请数量 3001 53 0 0 61 4 3119
（二）部分公开（区分处理的，只计这一情
形，不计其他情形） 447 7 0 0 0 0 454
)",
       R"(
一、本年新收政府信息公开申请数量 3001 53 0 0 61 4 3119
（二）部分公开（区分处理的，只计这一情
形，不计其他情形） 447 7 0 0 0 0 454
)"},
  });
}

}  // namespace gouji
