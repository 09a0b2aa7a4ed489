// However many comments a file has and however much they hold for, it is checked to its end: what grew faster than the
// file would not come to it.
#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "examine/examine.hpp"

namespace gouji {
namespace {

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int each = 0; each < times; ++each) all += text;
  return all;
}

std::string numbered(const std::string& text, int times) {
  std::string all;
  for (int each = 0; each < times; ++each) all += text + std::to_string(each) + ", ";
  return all;
}

}  // namespace

TEST_CASE("hostile: many comments") {
  constexpr int many = 50'000;
  const std::string c = "<!-- gouji: allow missing-section x -->";
  const std::string words = repeated("文字 ", 100'000);
  const struct {
    std::string what;
    std::string document;
  } rows[] = {
      {"in one paragraph", "<p>甲" + repeated(c + "字", many)},
      {"before one long paragraph", "<p>甲</p>" + repeated(c, many) + "<p>" + words},
      {"before blank paragraphs", "<p>甲</p>" + repeated(c + "<p> <br> </p>", many) + "<p>乙"},
      {"in one cell", "<table><tr><td>甲<td>" + repeated(c, many) + words + "<td>1<td>2<tr><td>1<td>2</table>"},
      {"between cells", "<table><tr><td>甲</td>" + repeated(c, many) + "<td>" + words + "<tr><td>1<td>2</table>"},
      {"in lines of text", "首\n" + repeated(c + "\n一 " + c + " 二\n", many)},
      {"that are not closed", "首\n" + repeated("<!-- gouji: allow x ", many)},
      {"with many rules", "<p>甲<!-- gouji: allow " + numbered("missing-section-", many) + "y x -->"},
      {"with one long rule", "<p>甲<!-- gouji: allow " + repeated("missing-section", many) + " x -->"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.what);
    CHECK_FALSE(examine(row.document, "", {.packs = builtin_packs()}).error.has_value());
  }
}

}  // namespace gouji
