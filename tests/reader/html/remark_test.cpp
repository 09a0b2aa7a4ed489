// Comments that speak to gouji are kept beside the text, and change nothing of it.
#include <doctest/doctest.h>

#include "outline_case.hpp"

namespace gouji {
namespace {

TEST_CASE("remark: a comment stands where it is written") {
  check({
      {"between blocks", "<p>甲</p><!-- gouji: allow a 乙 --><p>丙",
       R"(
paragraph 3..6 "甲"
remark 10..37 "gouji: allow a 乙"
paragraph 40..43 "丙"
)"},
      {"in a paragraph", "<p>甲<!--gouji：allow a 乙-->丙",
       R"(
paragraph 3..35 "甲丙"
remark 6..32 in the text "gouji：allow a 乙"
)"},
      {"on a line of its own it waits for the next line, at the end of a line it does not",
       "<p>甲<!-- gouji: a --><br>\n<!-- gouji: b -->\n乙",
       R"(
paragraph 3..49 "甲\n乙"
remark 6..23 in the text "gouji: a"
remark 28..45 in the text "gouji: b"
)"},
      {"in a table, in a row, in a cell",
       "<table><!-- gouji: a --><tr><!-- gouji: b --><td>1<!-- gouji: c --></td><!-- gouji: d --><td>"
       "<!-- gouji: e --></tr><!-- gouji: f --></table><!-- gouji: g -->",
       R"(
table 49..50
  remark 7..24 "gouji: a"
  row 49..50
    remark 28..45 "gouji: b"
    cell 49..50
      paragraph 49..50 "1"
      remark 50..67 in the text "gouji: c"
    remark 72..89 "gouji: d"
    cell 50..50
      remark 93..110 "gouji: e"
  remark 115..132 "gouji: f"
remark 140..157 "gouji: g"
)"},
  });
}

TEST_CASE("remark: other comments are nothing") {
  check({
      {"for somebody else", "<p>甲<!-- goujian: a --><!-- allow a --><!-- gouji --><!---->乙",
       "\nparagraph 3..65 \"甲乙\"\n"},
      {"cut off", "<p>甲<!-- gouji: a ", "\nparagraph 3..6 \"甲\"\nremark 6..20 in the text \"gouji: a\"\n"},
      {"in a script and in a template", "<script><!-- gouji: a --></script><template><!-- gouji: b --></template><p>甲",
       "\nparagraph 75..78 \"甲\"\n"},
  });
}

TEST_CASE("remark: the text of a page is the same without its comments") {
  const std::string_view page =
      "<p>甲 <!-- gouji: a -->乙 <br> <!-- gouji: b --> <br>丙<table> <!-- gouji: c --> <tr><td> 1 ";
  std::string bare(page);
  for (auto at = bare.find("<!--"); at != std::string::npos; at = bare.find("<!--")) bare.erase(at, 17);
  const Document with = read_html(page);
  CHECK(with.remarks.size() == 3);
  CHECK(with.text == read_html(bare).text);
  CHECK(with.nodes.size() == read_html(bare).nodes.size());
}

}  // namespace
}  // namespace gouji
