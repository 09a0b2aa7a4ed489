#include "text/decode.hpp"

#include <string>

#include <doctest/doctest.h>

#include "text/utf8.hpp"

namespace gouji {

using namespace std::string_literals;

namespace {

/// Each character of the text with the bytes of the file that yielded it: "1@0-1 件@1-3". Damage prints as ?, LF as $.
std::string places(const Decoded& decoded) {
  std::string line;
  for (std::size_t at = 0; at < decoded.text.size(); at = utf8::next(decoded.text, at)) {
    const Span here{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(utf8::next(decoded.text, at))};
    bool damaged = false;
    for (const Span span : decoded.damaged) damaged |= span.contains(here.begin);
    const std::string_view character = here.of(decoded.text);
    const Span origin = decoded.origin.origin(here);
    line += line.empty() ? "" : " ";
    line += damaged && character == "\uFFFD" ? "?" : character == "\n" ? "$" : std::string(character);
    line.append("@").append(std::to_string(origin.begin)).append("-").append(std::to_string(origin.end));
  }
  return line;
}

}  // namespace

TEST_CASE("every character knows the bytes that it came from") {
  const struct {
    std::string name;
    std::string bytes;
    Encoding encoding;
    std::string expected;
  } rows[] = {
      {"nothing", "", Encoding::utf8, ""},
      {"UTF-8", "1\t件\n", Encoding::utf8, "1@0-1 \t@1-2 件@2-5 $@5-6"},
      {"a BOM shifts", "\xEF\xBB\xBF 件", Encoding::utf8, " @3-4 件@4-7"},
      {"a BOM alone", "\xEF\xBB\xBF", Encoding::utf8, ""},
      {"a second BOM is a character", "\xEF\xBB\xBF\xEF\xBB\xBF", Encoding::utf8, "\uFEFF@3-6"},
      {"CR LF", "1\r\n2\r\n", Encoding::utf8, "1@0-1 $@1-2 2@3-4 $@4-5"},
      {"CR", "1\r2\r\r\n\r", Encoding::utf8, "1@0-1 $@1-2 2@2-3 $@3-4 $@4-5 $@6-7"},
      {"form feed and vertical tab", "1\f2\v3\r\f\n", Encoding::utf8,
       "1@0-1 $@1-2 2@2-3 $@3-4 3@4-5 $@5-6 $@6-7 $@7-8"},
      {"control characters",
       "1\0"
       "2\x7F\x1E\x1B"
       "3"s,
       Encoding::utf8, "1@0-1 ?@1-2 2@2-3 ?@3-4 ?@4-5 ?@5-6 3@6-7"},
      {"broken UTF-8",
       "公开件公开件\xE5\x85"
       "1\xFF\xED\xA0公开件",
       Encoding::utf8,
       "公@0-3 开@3-6 件@6-9 公@9-12 开@12-15 件@15-18 ?@18-20 1@20-21 ?@21-22 ?@22-23 ?@23-24 公@24-27 开@27-30 "
       "件@30-33"},
      {"U+FFFD in the file is no new damage",
       "\uFFFD"
       "1",
       Encoding::utf8, "\uFFFD@0-3 1@3-4"},
      {"GBK", "1\xBC\xFE\xA1\xA4\r\n\xB9\xAB\xBF\xAA", Encoding::gb18030, "1@0-1 件@1-3 ·@3-5 $@5-6 公@7-9 开@9-11"},
      {"GB18030", "\x82\x35\x87\x38\xBC\xFE\x90\x30\x81\x30", Encoding::gb18030, "\u4DB5@0-4 件@4-6 \U00010000@6-10"},
      {"broken GBK", "\xB9\xAB\xBF\xAA\xFF<\xBC>\xBC\xFE\xB9", Encoding::gb18030,
       "公@0-2 开@2-4 ?@4-5 <@5-6 ?@6-7 >@7-8 件@8-10 ?@10-11"},
      {"UTF-16LE",
       "\xFF\xFE"
       "1\0\r\0\n\0\xF6\x4E\x3D\xD8\x00\xDE"s,
       Encoding::utf16le, "1@2-4 $@4-6 件@8-10 😀@10-14"},
      {"UTF-16BE",
       "\xFE\xFF\0"
       "1\x4E\xF6"s,
       Encoding::utf16be, "1@2-4 件@4-6"},
      {"broken UTF-16", "\xFF\xFE\x3D\xD8\xF6\x4E\x00\xDE\x3D\xD8\xF6"s, Encoding::utf16le,
       "?@2-4 件@4-6 ?@6-8 ?@8-11"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const Decoded decoded = decode(row.bytes, false);
    CHECK(decoded.encoding == row.encoding);
    CHECK(places(decoded) == row.expected);
    CHECK(utf8::is_valid(decoded.text));
  }
}

TEST_CASE("a file that needs no change maps by identity") {
  CHECK(decode("一、总体情况\n12\t件", false).origin.is_identity());
  CHECK(decode("1\r2", false).origin.is_identity());
  CHECK_FALSE(decode("1\r\n2", false).origin.is_identity());
}

TEST_CASE("damage side by side is one span") {
  const Decoded decoded = decode(
      "二、公开情况公\xFF\xFE\xFD"
      "开\x01",
      false);
  REQUIRE(decoded.damaged.size() == 2);
  CHECK(decoded.damaged[0] == Span{21, 30});
  CHECK(decoded.damaged[1] == Span{33, 36});
}

TEST_CASE("one report reads the same in every encoding") {
  const Decoded utf8 = decode("<p>公开 12 件。</p>\n", true);
  const Decoded gbk = decode("<p>\xB9\xAB\xBF\xAA 12 \xBC\xFE\xA1\xA3</p>\r\n", true);
  const Decoded utf16 = decode(
      "<\0p\0>\0\x6C\x51\x00\x5F \0"
      "1\0"
      "2\0 \0\xF6\x4E\x02\x30<\0/\0p\0>\0\n\0"s,
      true);
  CHECK(gbk.text == utf8.text);
  CHECK(utf16.text == utf8.text);
}

}  // namespace gouji
