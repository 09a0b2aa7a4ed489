// The small functions that make strings fit for a format.
#include <vector>

#include <doctest/doctest.h>

#include "output/json_writer.hpp"
#include "output/printable.hpp"
#include "output/uri.hpp"

namespace gouji {

TEST_CASE("a single line has no control characters and the same bytes elsewhere") {
  CHECK(single_line("甲\r\n乙\t\x1b[31m丙\x7f") == "甲  乙  [31m丙 ");
  CHECK(single_line("a\u0085b\u2028c") == "a  b   c");
  CHECK(single_line("名\xB0\xA1.html") == "名\xB0\xA1.html");
}

TEST_CASE("what is no UTF-8 is replaced") {
  CHECK(valid_utf8("名\xB0\xA1.html") == "名\uFFFD\uFFFD.html");
  CHECK(valid_utf8("名.html") == "名.html");
}

TEST_CASE("paths become URI references") {
  const struct {
    const char* path;
    const char* uri;
  } rows[] = {{"a.html", "a.html"},
              {"./a.html", "a.html"},
              {"../b/a.html", "../b/a.html"},
              {"/tmp/a.html", "file:///tmp/a.html"},
              {"报告 1.html", "%E6%8A%A5%E5%91%8A%201.html"},
              {"c:100%#?.docx", "c%3A100%25%23%3F.docx"},
              {"\xB0\xA1.html", "%B0%A1.html"},
              {"-", "-"}};
  for (const auto& row : rows) {
    CAPTURE(row.path);
    CHECK(uri_of(row.path) == row.uri);
  }
}

TEST_CASE("JSON keeps Chinese readable, figures exact and itself valid") {
  JsonWriter json;
  json.object([&] {
    json.member("words", "总计“12”\n");
    json.member("broken", std::string("\xB0\xA1"));
    json.member("integer", Decimal(999999999999999999));
    json.member("fraction", *Decimal::parse("-34.7152"));
    json.member("nothing", std::optional<int>());
    json.member("truth", true);
    json.array("list", std::vector<int>{1, 2});
    json.array("empty", std::vector<int>{});
  });
  CHECK(json.text() == R"({
  "words": "总计“12”\n",
  "broken": "��",
  "integer": 999999999999999999,
  "fraction": "-34.7152",
  "nothing": null,
  "truth": true,
  "list": [
    1,
    2
  ],
  "empty": []
}
)");
}

}  // namespace gouji
