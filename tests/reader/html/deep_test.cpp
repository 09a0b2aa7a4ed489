// Pages made to be slow: each takes milliseconds where time is linear and minutes where it is quadratic, and none may
// exhaust the stack.
#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "reader/html/html.hpp"

namespace gouji {
namespace {

std::string times(std::size_t count, std::string_view text) {
  std::string result;
  for (; count > 0; --count) result += text;
  return result;
}

std::size_t count_of(Node::Kind kind, const std::string& html) {
  const Document document = read_html(html);
  return static_cast<std::size_t>(
      std::count_if(document.nodes.begin(), document.nodes.end(), [=](const Node& node) { return node.kind == kind; }));
}

constexpr std::size_t many = 100'000;

}  // namespace

TEST_CASE("deep: nested elements") {
  for (std::string_view tag : {"<div>", "<b>", "<a>", "<font color=red>", "<li>", "<dd>", "<h1><div>", "<button><p>",
                               "<svg>", "<math><mi>", "<o:p>", "<ruby><rt>", "<form><div></form>"}) {
    CAPTURE(tag);
    CHECK(count_of(Node::Kind::table, times(many, tag) + "<table><tr><td>1</table>") == 1);
  }
  CHECK(count_of(Node::Kind::table, times(many, "<template>") + "<table><tr><td>1</table>") == 0);
}

TEST_CASE("deep: end tags that search the whole stack") {
  for (std::string_view tag : {"</b>", "</p>", "</li>", "</h2>", "</svg>", "<li>", "<table></table>"}) {
    CAPTURE(tag);
    CHECK(count_of(Node::Kind::cell, times(many, "<span>") + times(many, tag)) == 0);
    CHECK(count_of(Node::Kind::cell, "<svg>" + times(many, "<g>") + times(many, tag)) == 0);
    CHECK(count_of(Node::Kind::cell, times(many, "<section>") + times(many, tag)) == 0);
  }
}

TEST_CASE("deep: tables") {
  CHECK(count_of(Node::Kind::table, times(many, "<table>")) == many);
  CHECK(count_of(Node::Kind::cell, times(many, "<table><tr><td>1")) == many);
  CHECK(count_of(Node::Kind::table, times(many, "<table><div>")) == many);
  CHECK(count_of(Node::Kind::cell, "<table>" + times(many, "<td>")) == many);
  CHECK(count_of(Node::Kind::paragraph, "<table><tr>" + times(many, "<td></td>1<p>")) == many);
}

TEST_CASE("deep: what never ends") {
  for (std::string_view piece : {"<!--", "<", "</", "&", "&#", "&am", "<title", "<a b=\"", "<script>", "<script><!--",
                                 "<![CDATA[", "<textarea>", "<x y", " ", "\n", "<br>", "<td a=\\\"1\\\">", "\\u003c"}) {
    CAPTURE(piece);
    CHECK(count_of(Node::Kind::table, times(many, piece)) == 0);
  }
}

}  // namespace gouji
