#include "reader/docx/xml_text.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

/// Each piece as text@origin, with its units where they are not 1:1.
std::string pieces_of(std::string_view raw, bool has_references = true) {
  std::string all;
  XmlText text(raw, 100, has_references);
  while (const auto piece = text.next()) {
    all += (all.empty() ? "" : "|") + std::string(piece->text) + "@" + std::to_string(piece->origin - 100);
    if (piece->text_unit != 1 || piece->origin_unit != 1) {
      all += " " + std::to_string(piece->text_unit) + ":" + std::to_string(piece->origin_unit);
    }
  }
  return all;
}

}  // namespace

TEST_CASE("text keeps its places through references") {
  CHECK(pieces_of("") == "");
  CHECK(pieces_of("一、总体") == "一、总体@0");
  CHECK(pieces_of("a&amp;b") == "a@0|&@1 1:5|b@6");
  CHECK(pieces_of("&#x4E00;&#12289;") == "一@0 3:8|、@8 3:8");
  CHECK(pieces_of("&lt;&gt;&quot;&apos;") == "<@0 1:4|>@4 1:4|\"@8 1:6|'@14 1:6");
  CHECK(pieces_of("&#10;x") == " @0 1:5|x@5");
}

TEST_CASE("what is no reference stays as written") {
  CHECK(pieces_of("&amp;", false) == "&amp;@0");
  CHECK(pieces_of("R&D;") == "R@0|&@1|D;@2");
  CHECK(pieces_of("&") == "&@0");
  CHECK(pieces_of("&#xZ;") == "&@0|#xZ;@1");
}

TEST_CASE("what is no text shows as U+FFFD, what parts lines as a space") {
  CHECK(pieces_of("a\xFF"
                  "b") == "a@0|\uFFFD@1 3:1|b@2");
  CHECK(pieces_of("1\x01"
                  "2") == "1@0|\uFFFD@1 3:1|2@2");
  CHECK(pieces_of("&#xD800;&#0;") == "\uFFFD@0 3:8|\uFFFD@8 3:4");
  CHECK(pieces_of("a\r\nb\tc") == "a@0| @1 1:2|b@3| @4|c@5");
}

TEST_CASE("only the white space of XML is trimmed") {
  CHECK(trimmed_left(" \n　甲 ") == "　甲 ");
  CHECK(trimmed_right(" 甲\u00A0 \t") == " 甲\u00A0");
  CHECK(trimmed_left(" \t").empty());
  CHECK(trimmed_right(" \t").empty());
}

}  // namespace gouji
