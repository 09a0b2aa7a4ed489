// Which text is shown, in which paragraphs, and where it came from.
#include "outline_case.hpp"

namespace gouji {

TEST_CASE("text: white space collapses") {
  check({
      {"runs", "  甲 \n\t 乙  ",
       R"(
paragraph 2..12 "甲 乙"
)"},
      {"over tags", "甲 <b> 乙</b> 丙",
       R"(
paragraph 0..19 "甲 乙 丙"
)"},
      {"not between the spans of a number", "<span>2</span><span>0</span>",
       R"(
paragraph 6..21 "20"
)"},
      {"nbsp and the ideographic space stay", "<p>&nbsp;甲\u3000乙\u00A0</p>",
       R"(
paragraph 3..20 " 甲　乙 "
)"},
      {"references that are white space", "甲&#10; &#32;乙",
       R"(
paragraph 0..17 "甲 乙"
)"},
      {"around line breaks", "甲 <br> 乙<br/><br>丙<br>",
       R"(
paragraph 0..24 "甲\n乙\n\n丙"
)"},
      {"not in pre", "<pre>\n 甲  乙\n丙</pre>丁",
       R"(
paragraph 6..19 " 甲  乙\n丙"
paragraph 25..28 "丁"
)"},
      {"not in textarea", "<textarea>\n甲\n 乙</textarea>",
       R"(
paragraph 11..19 "甲\n 乙"
)"},
  });
}

TEST_CASE("text: blocks are paragraphs") {
  check({
      {"paragraphs and divisions", "甲<p>乙<p>丙</p>丁<div>戊</div>己",
       R"(
paragraph 0..3 "甲"
paragraph 6..9 "乙"
paragraph 12..15 "丙"
paragraph 19..22 "丁"
paragraph 27..30 "戊"
paragraph 36..39 "己"
)"},
      {"headings, lists", "<h2>一、总体情况</h2><ul><li>甲<li>乙</ul>丙",
       R"(
paragraph 4..22 "一、总体情况"
paragraph 35..38 "甲"
paragraph 42..45 "乙"
paragraph 50..53 "丙"
)"},
      {"definition lists", "<dl><dt>甲<dd>乙<dt>丙</dl>",
       R"(
paragraph 8..11 "甲"
paragraph 15..18 "乙"
paragraph 22..25 "丙"
)"},
      {"inline elements do not split", "<p>商<font>业</font><ucapcontent>企</ucapcontent>业</p>",
       R"(
paragraph 3..55 "商业企业"
)"},
      {"an end of a paragraph that was not open", "甲</p>乙",
       R"(
paragraph 0..3 "甲"
paragraph 7..10 "乙"
)"},
      {"rules", "甲<hr>乙",
       R"(
paragraph 0..3 "甲"
paragraph 7..10 "乙"
)"},
  });
}

TEST_CASE("text: what is not displayed") {
  check({
      {"scripts, styles and the like", "<style>1</style>甲<script>2</script><noscript>3</noscript><iframe>4</iframe>乙",
       R"(
paragraph 16..80 "甲乙"
)"},
      {"the attribute hidden", "<p hidden>1</p>甲<span hidden>2<b>3</b></span>乙",
       R"(
paragraph 15..50 "甲乙"
)"},
      {"display: none", R"(<p style="color:red; DISPLAY : None">1</p>甲<span style='display:none!important'>2</span>)",
       R"(
paragraph 42..45 "甲"
)"},
      {"not every style with none", R"(<p style="x-display:none">1</p><p style="display:nonesuch;border:none">2</p>)",
       R"(
paragraph 26..27 "1"
paragraph 71..72 "2"
)"},
      {"hidden cells and rows", R"(<table><tr hidden><td>1<tr><td style="display:none">2<td>3</table>)",
       R"(
table 57..58
  row 57..58
    cell 57..58
      paragraph 57..58 "3"
)"},
      {"comments of every ending", "甲<!-- 1 -->乙<!--2--!>丙<!-->丁<!--->戊<!3>己<?4>庚</5>辛",
       R"(
paragraph 0..66 "甲乙丙丁戊己庚辛"
)"},
      {"a broken comment leaves its end", "相关链接：<!-- <a> --> --> 根据",
       R"(
paragraph 0..38 "相关链接： --> 根据"
)"},
  });
}

TEST_CASE("text: characters") {
  check({
      {"references", "&lt;1&gt;&amp;&copy2&#20013;&#x4e2d;&#x4E2D",
       R"(
paragraph 0..43 "<1>&©2中中中"
)"},
      {"no references", "1 & 2 &; &# &#x &unknown; A&B",
       R"(
paragraph 0..29 "1 & 2 &; &# &#x &unknown; A&B"
)"},
      {"windows-1252 and worse", "&#150;&#128;&#0;&#xD800;&#x110000;&#99999999999;",
       R"(
paragraph 0..48 "–€����"
)"},
      {"control characters", "甲&#1;乙\002丙\177",
       R"(
paragraph 0..15 "甲�乙�丙�"
)"},
      {"two characters from one reference", "&NotEqualTilde;",
       R"(
paragraph 0..15 "≂̸"
)"},
      {"a less-than sign that begins no tag", "1<2 < 3<<b>4</b>",
       R"(
paragraph 0..12 "1<2 < 3<4"
)"},
  });
}

TEST_CASE("text: titles, pictures, fields") {
  check({
      {"the first title that says something", "<title> </title><title>\n甲 &amp; 乙 </title><p>丙<title>丁</title>",
       R"(
page-title 24..33 "甲 & 乙"
paragraph 49..52 "丙"
)"},
      {"pictures", "甲<img src=a>乙<object>丙</object><embed hidden>",
       R"(
paragraph 0..3 "甲"
picture 14..14
paragraph 14..17 "乙"
picture 25..25
paragraph 25..28 "丙"
)"},
      {"the value of a field",
       R"(<table><tr><td><input value="12&amp;"><td><input type=hidden value=3><td><input type=CHECKBOX value=4></table>)",
       R"(
table 29..36
  row 29..36
    cell 29..36
      paragraph 29..36 "12&"
    cell 36..36
    cell 36..36
)"},
  });
}

TEST_CASE("text: raw elements") {
  check({
      {"their end tag", R"(<title>a</b>&lt;</titles></TITLE x=">">甲)",
       R"(
page-title 7..22 "a</b><</titles>"
paragraph 39..42 "甲"
)"},
      {"a script that hides its end", "<script><!-- <script> </script> --></script>甲",
       R"(
paragraph 44..47 "甲"
)"},
      {"a script with an open comment", "<script><!-- </script>甲",
       R"(
paragraph 22..25 "甲"
)"},
      {"xmp and plaintext", "<xmp>1 <b>2&lt;</xmp>甲<plaintext>3</plaintext>&lt;",
       R"(
paragraph 5..15 "1 <b>2&lt;"
paragraph 21..24 "甲"
paragraph 35..52 "3</plaintext>&lt;"
)"},
  });
}

TEST_CASE("text: attributes") {
  check({
      {"raw and odd", "<p class=a&&b style=\"x\ny\" =c d/e f= >甲</p>",
       R"(
paragraph 37..40 "甲"
)"},
      {"a quote inside", R"(<p title='"'>甲<p title=">">乙)",
       R"(
paragraph 13..16 "甲"
paragraph 29..32 "乙"
)"},
      {"cut off by the end", R"(甲<p title="乙)",
       R"(
paragraph 0..3 "甲"
)"},
  });
}

TEST_CASE("text: markup inside a string of a script") {
  check({
      {"quotes, slashes, line feeds",
       R"("<table><tr><td colspan=\"3\" style='a'>甲\n乙<\/td><td>\u4e2d<\/td><\/tr><\/table>")",
       R"(
paragraph 0..1 "\""
table 40..61
  row 40..61
    cell 3x1 40..48
      paragraph 40..48 "甲 乙"
    cell 58..61
      paragraph 58..61 "中"
paragraph 85..86 "\""
)"},
      {"escaped brackets", R"({"html": "\u003cp\u003e甲\u003c/p\u003e"})",
       R"(
paragraph 0..10 "{\"html\": \""
paragraph 23..26 "甲"
paragraph 40..42 "\"}"
)"},
      {"in a script of a page without tables",
       R"(<p>甲</p><script>var s = "<table><tr><td width=\"9\">1<\/td></tr></table>";</script><p>乙</p>)",
       R"(
paragraph 3..6 "甲"
table 54..55
  row 54..55
    cell 54..55
      paragraph 54..55 "1"
paragraph 88..91 "乙"
)"},
      {"in a script of a page with one", R"(<table><tr><td>1</table><script>"<table><tr><td>2</table>"</script>)",
       R"(
table 15..16
  row 15..16
    cell 15..16
      paragraph 15..16 "1"
)"},
  });
}

}  // namespace gouji
