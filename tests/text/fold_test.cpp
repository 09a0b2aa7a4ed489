#include "text/fold.hpp"

#include <string>

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("characters that mean the same fold into one") {
  const struct {
    std::string text;
    std::string expected;
  } rows[] = {
      {"", ""},
      {"Total 12", "Total 12"},
      {"总计𠂇", "总计𠂇"},
      {"（一）１２．５％", "(一)12.5%"},
      {"ＡＢＣ，：；？！～", "ABC,:;?!~"},
      {"①⑴⒈㈠㊀", "1(1)1.(一)一"},
      {"　\u00A0\u2003", "   "},
      {"⼀⽂", "一文"},
      {"\uF9DD", "利"},
      {"“”‘’《》、。—", "“”‘’《》、。—"},
      {"…㎡ﬁ", "...m2fi"},
      {"e\u0301", "e\u0301"},  // by code point: nothing composes across them
      {"é\u212B", "éÅ"},
      {"〇○", "〇○"},
      {"\uFFFD", "\uFFFD"},
      {"\uFDFA", "صلى الله عليه وسلم"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(fold(row.text) == row.expected);
    CHECK(fold(row.expected) == row.expected);
  }
}

}  // namespace gouji
