// The text of Markdown without its inline marks.
#include "reader/text/markdown.hpp"
#include "reading_case.hpp"

namespace gouji {

constexpr ReaderCheck reader{read_markdown};

TEST_CASE("markdown: emphasis") {
  reader.blocks({
      {"marks",
       R"(
**甲** *乙* ***丙*** __丁__
)",
       R"(
甲 乙 丙 丁
)"},
      {"inside words",
       R"(
共公开**12**件
)",
       R"(
共公开12件
)"},
      {"with spaces inside",
       R"(
** 总计 **
)",
       "\n 总计 \n"},
      {"nested",
       R"(
**甲*乙*丙**
)",
       R"(
甲乙丙
)"},
      {"crossed",
       R"(
**甲*乙**丙*
)",
       R"(
甲*乙丙*
)"},
      {"alone",
       R"(
*甲
注**
3 * 4 * 5
****政府
)",
       R"(
*甲
注**
3 * 4 * 5
****政府
)"},
      {"blanks to fill in",
       R"(
____年__月__日
截至__年__月
)",
       R"(
____年__月__日
截至__年__月
)"},
      {"before punctuation",
       R"(
__甲__，乙
)",
       R"(
甲，乙
)"},
  });
}

TEST_CASE("markdown: characters") {
  reader.blocks({
      {"escapes",
       R"(
1\.属于国家秘密 \*\*甲\*\* \甲 乙\
)",
       R"(
1.属于国家秘密 **甲** \甲 乙
)"},
      {"references",
       R"(
甲&emsp;&lt;乙&gt;&amp;&quot;&apos;&copy;
)",
       R"(
甲 <乙>&"'&copy;
)"},
      {"an escaped mark is no partner",
       R"(
*甲\*
)",
       R"(
*甲*
)"},
      {"line breaks", "\n甲<br>乙<br/><br>丙<br> \n<b>丁\n",
       R"(
甲⏎乙⏎⏎丙
<b>丁
)"},
      {"two spaces at the end", "\n甲  \n乙\n",
       R"(
甲
乙
)"},
      {"pictures",
       R"(
甲![图](a.png)乙
![图]
！[图](b)
)",
       R"(
甲
picture
乙
![图]
！[图](b)
)"},
      {"links stay",
       R"(
[甲](http://example.org)
)",
       R"(
[甲](http://example.org)
)"},
  });
}

TEST_CASE("markdown: places inside a line") {
  reader.places({
      {"behind each mark",
       R"(
**甲**乙\*丙&nbsp;丁<br>戊
)",
       R"(
paragraph 2..31 "甲乙*丙 丁\n戊"
)"},
  });
}

}  // namespace gouji
