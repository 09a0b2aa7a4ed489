// One correction at a time: a source, what it should become, and that it reads so, in every encoding.
#include "fix/correct.hpp"

#include <doctest/doctest.h>

#include "fix/files.hpp"
#include "fix/marked_source.hpp"
#include "fix/restyled.hpp"

namespace gouji {
namespace {

using test::MarkedSource;

struct Case {
  std::string_view figure;
  std::string_view marked;
  std::uint32_t gap = 0;
};

/// Cells of a page, as they stand between two others.
constexpr Case cells[] = {
    {"13", "<td>{12|13}</td>"},
    {"9", "<td>{12|9}</td>"},
    {"120", "<td>\n  {12|120}\n</td>"},
    {"13", "<td colspan=\"3\" nowrap><p class='a'>{12|13}</p></td>"},
    {"13", "<td>&nbsp;{12|13}&nbsp; </td>"},
    {"13", "<td>{12|13}件</td>"},
    {"23", "<td>{22|23}（其中修订 16 件）</td>"},
    // widths and groups
    {"130", "<td>{１２|１３０}</td>"},
    {"1324", "<td>{1,234|1,324}</td>"},
    {"12345", "<td>{1，234|12，345}</td>"},
    {"12345", "<td>{１，２３４|１２，３４５}</td>"},
    {"5678", "<td>{1 234|5 678}</td>"},
    {"5678", "<td>{1&nbsp;234|5&nbsp;678}</td>"},
    {"1005678", "<td>{1&#160;234|1&#160;005&#160;678}</td>"},
    {"11", "<td>{1 0|11}</td>"},
    // numbers cut by markup
    {"13", "<td>{<span>1</span><span>2</span>|<span>13</span><span></span>}</td>"},
    {"7", "<td>{<span>1</span><span>2</span>|<span>7</span><span></span>}</td>"},
    {"1345", "<td>{<span>1,</span><b><i>2</i>34</b>|<span>1,345</span><b><i></i></b>}</td>"},
    {"13", "<td>{1<!-- 2 -->2|13<!-- 2 -->}</td>"},
    {"13", "<td>{1<br>2|13<br>}</td>"},
    {"13", "<td>{<p>1</p>\n<p>2</p>|<p>13</p>\n<p></p>}</td>"},
    {"13", "<td>{<b>1</b> <b>2</b>|<b>13</b> <b></b>}件</td>"},
    {"5", "<td>{<span>-</span><span>4</span>|<span>5</span><span></span>}</td>"},
    // references
    {"13", "<td>{&#49;2|13}</td>"},
    {"13", "<td>{&#x31;&#50;|13}</td>"},
    {"13", "<td>{&#65297;&#65298;|１３}</td>"},
    {"13", "<td>{1<span>&#50;</span>|13<span></span>}</td>"},
    // blanks
    {"5", "<td>{|5}</td>"},
    {"12345", "<td>{|12345}</td>"},
    {"5", "<td>{&nbsp;|5}</td>"},
    {"5", "<td>{&nbsp;&nbsp;|5}</td>"},
    {"5", "<td>{　　|5}</td>"},
    {"5", "<td>{&#12288;|5}</td>"},
    {"5", "<td>{<p><span><o:p>&nbsp;</o:p></span></p>|<p><span><o:p>5</o:p></span></p>}</td>"},
    {"5",
     "<td>{<p class=\"MsoNormal\"><span lang=EN-US><o:p></o:p></span></p>"
     "|<p class=\"MsoNormal\"><span lang=EN-US><o:p>5</o:p></span></p>}</td>"},
    {"5", "<td>{<p title=\"a>b\"></p>|<p title=\"a>b\">5</p>}</td>"},
    {"5", "<td>{\n <P>\n  <SPAN> </SPAN></P>|\n <P>\n  <SPAN>5 </SPAN></P>}</td>"},
    {"5", "<td>{<p><br></p>|<p>5<br></p>}</td>"},
    {"5", "<td>{<em><!-- x --></em>|<em>5<!-- x --></em>}</td>"},
    {"5", "<td>{<p>&nbsp;</p><p>&nbsp;</p>|<p>5</p><p>&nbsp;</p>}</td>"},
    {"5", "<td>{<a href=x></a>|5<a href=x></a>}</td>"},
    {"5", "<td>{<pre></pre>|5<pre></pre>}</td>"},
    {"5", "<td align=center>{|5}"},
    {"5", "<td>{<span style=\"Display:none\"></span>|5<span style=\"Display:none\"></span>}</td>"},
    {"5", "<td>{<p><b hidden></b></p>|<p>5<b hidden></b></p>}</td>"},
    // dashes
    {"5", "<td>{-|5}</td>"},
    {"5", "<td> {——|5} </td>"},
    {"15", "<td>{<span>—</span><span>—</span>|<span>15</span><span></span>}</td>"},
    {"5", "<td>{N/A|5}</td>"},
    {"5", "<td>{无|5}</td>"},
    {"5", "<td>{&mdash;|5}</td>"},
};

/// Whole texts, plain and Markdown.
constexpr Case texts[] = {
    {"41", "规章\t0\t{27|41}\n行政许可\t186\t5\n"},
    {"41", "规章\t0\t{|41}\t3\n行政许可\t186\t5\t3\n"},
    {"41", "规章\t0\t3\t{|41}\n行政许可\t186\t5\t3\n"},
    {"41", "规章\t0\t3\t{-|41}\n行政许可\t186\t5\t3"},
    {"41", "规章 | 0 | {1,227|41} |\n行政许可 | 186 | 5 |\n"},
    {"1241", "| 规章 | 0 | {1,227|1,241} |\n| 行政许可 | 186 | 5 |\n"},
    {"41", "| 规章 | 0 | {**27**|**41**} |\n|---|---|---|\n| 行政许可 | 186 | 5 |\n"},
    {"41", "| 规章 | 0 | {27|41}（其中 3 件） |\n|---|---|---|\n| 行政许可 | 186 | 5 |\n"},
    {"13", "| 规章 | 0 | {1**2**|**13**} |\n|---|---|---|\n| 甲 | 2 | 3 |\n"},
    {"13", "| 规章 | 0 | {**1**2|**13**} |\n|---|---|---|\n| 甲 | 2 | 3 |\n"},
    {"41", "| 规章 | 0 | {&nbsp;|41} |\n|---|---|---|\n| 行政许可 | 186 | 5 |\n"},
    {"41", "| 规章 | 0 | {\\-|41} |\n|---|---|---|\n| 行政许可 | 186 | 5 |\n"},
    {"41", "| 规章 | 0 | {２７|４１} |\n|---|---|---|\n| 行政许可 | 186 | 5 |\n"},
    {"41", "三、本年度办理结果\n（一）予以公开 3 {4|41} 0 0 0 0 7\n"},
    {"41", "三、本年度办理结果\n（一）予以公开    3{    -    |   41    }0\n"},
    {"41", "规章\n\n{0|41}\n\n3\n\n"},
    {"41", "|\n规章 |\n0 |\n{27|41} |\n|\n行政许可 |\n186 |\n5 |\n"},
    {"41", "规范性文件\n|\n30\n|\n{27|41}\n|\n5\n|\n第二十条第（五）项\n"},
};

/// Texts with a cell on each line: a blank one is an empty line, and shares the gap with the cell above.
constexpr Case lines[] = {
    {"41", "规章\n0\n{|41}\n3\n"},
    {"41", "规章\n0\n{ \t|41}\n3\n"},
    {"41", "规章\n0\n{　|41}\n3\n"},
    {"41", "规章\n\n0\n\n{|41\n}\n3\n", 1},
    {"41", "规章\n\n0\n\n{ |41\n}\n3\n", 1},
    {"41", "规章\n\n\n0\n\n\n{|41\n\n}\n3\n", 2},
    {"41", "规章\n\n0\n\n3\n\n{|41\n}\n", 1},
    {"41", "规章\n\n0\n\n3\n\n{|41\n}  ", 1},
    {"41", "# 一、主动公开政府信息情况\n\n规章\n\n0\n\n{|41\n}\n3\n", 1},
    {"41", "# 一、主动公开政府信息情况\n> 规章\n> 0\n> {|41}\n> 3\n"},
    {"41", "<p>规章<br>0<br>{|41}<br>3</p>"},
    {"41", "<p>规章<br><br>0<br><br>{|41<br>}<br>3</p>", 1},
    {"41", "<p>规章<BR /><BR />0<BR /><BR />{|41<BR />}<BR />3</p>", 1},
    {"41", "<p>规章</p><p>0</p><p>{&nbsp;|41}</p><p>3</p>"},
    {"41", "<p>规章</p><p>&nbsp;</p><p>0</p><p>&nbsp;</p><p>{&nbsp;|41<br>&nbsp;}</p><p>3</p>", 1},
};

std::string in_page(std::string_view cell) {
  return "<meta charset=\"gb2312\">\n<table><tr><td>规章</td><td>３</td>" + std::string(cell) +
         "<td>7</td></tr>\n<tr><td>行政许可</td><td>1</td><td>2</td><td></td></tr></table><p>统计完毕。</p>\n";
}

/// What goes wrong with the file; empty where it becomes what it should.
std::string fault_of(const MarkedSource& marked, std::string_view figure, const std::string& old,
                     const std::string& expected, Room room) {
  const Reading reading = read(old);
  const Correction correction{marked.cell(reading), std::string(figure), room};
  const Corrected result = correct(old, reading, std::vector{correction}, {});
  if (!result.left_out.empty()) return "left out";
  if (result.bytes != expected) return "became\n" + read(result.bytes).source.text;
  if (read(result.bytes).source.encoding != reading.source.encoding) return "changed its encoding";
  return {};
}

/// In every encoding, and with the line ends of every system.
void check(std::string_view figure, const MarkedSource& marked, Room room = {}) {
  for (const test::FileForm form : test::file_forms) {
    for (const bool returns : {false, true}) {
      const auto as_written = [&](const std::string& text) {
        return test::as_file(returns ? test::with_returns(text) : text, form);
      };
      const auto old = as_written(marked.old);
      if (!old) continue;  // a character that GBK does not have
      INFO(marked.old << "\nform " << static_cast<int>(form) << (returns ? ", CR LF" : ""));
      CHECK(fault_of(marked, figure, *old, *as_written(marked.expected), room) == "");
    }
  }
}

}  // namespace

TEST_CASE("cells of a page") {
  for (const Case& each : cells) check(each.figure, MarkedSource(in_page(each.marked)));
}

TEST_CASE("pages in the string of a script") {
  check("13", MarkedSource("<script>var t = \"<table><tr><td colspan=\\\"3\\\">规章<\\/td><td>{12|13}<\\/td><\\/tr><tr>"
                           "<td>行政许可<\\/td><td>3<\\/td><\\/tr><\\/table>\";</script>"));
  check("13", MarkedSource("<script>var t = \"<table><tr><td>规章<\\/td><td colspan=\\\"3\\\">{|13}<\\/td><\\/tr><tr>"
                           "<td>行政许可<\\/td><td>3<\\/td><\\/tr><\\/table>\";</script>"));
  check("13", MarkedSource("<script>var t = \"<table><tr><td>规章<\\/td><td>{\\u0031\\u0032|13}<\\/td><\\/tr><tr>"
                           "<td>行政许可<\\/td><td>3<\\/td><\\/tr><\\/table>\";</script>"));
}

TEST_CASE("texts") {
  for (const Case& each : texts) check(each.figure, MarkedSource(each.marked));
}

TEST_CASE("texts with a cell on each line") {
  for (const Case& each : lines) check(each.figure, MarkedSource(each.marked), EmptyLine{each.gap});
}

}  // namespace gouji
