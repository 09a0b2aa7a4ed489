#include "text/encoding.hpp"

#include <optional>
#include <string>

#include <doctest/doctest.h>

#include "text/declared_encoding.hpp"

namespace gouji {

using namespace std::string_literals;

namespace {

const std::string gbk = "\xD2\xBB\xA1\xA2\xD7\xDC\xCC\xE5\xC7\xE9\xBF\xF6";  // 一、总体情况
const std::string utf8 = "一、总体情况";

std::string declaring(const std::string& label) {
  return "<html><meta charset=" + label + "><p>";
}

}  // namespace

TEST_CASE("what the bytes prove comes before what they declare") {
  const struct {
    std::string name;
    std::string bytes;
    EncodingMark expected;
  } rows[] = {
      {"nothing", "", {Encoding::utf8}},
      {"ASCII", "<p>12</p>", {Encoding::utf8}},
      {"UTF-8 with BOM", "\xEF\xBB\xBF" + utf8, {Encoding::utf8, 3}},
      {"a BOM outweighs broken bytes", "\xEF\xBB\xBF" + gbk, {Encoding::utf8, 3}},
      {"UTF-16LE with BOM", "\xFF\xFE\x00\x4E"s, {Encoding::utf16le, 2}},
      {"UTF-16BE with BOM", "\xFE\xFF\x4E\x00"s, {Encoding::utf16be, 2}},
      {"UTF-16LE by zero bytes", "<\0p\0>\0\x03\x60\xB5\x51"s, {Encoding::utf16le}},
      {"UTF-16BE by zero bytes", "\0<\0p\0>\x60\x03\x51\xB5"s, {Encoding::utf16be}},
      {"UTF-16LE of Chinese alone", "\x3B\x60\x53\x4F\xC5\x60\xB5\x51"s, {Encoding::utf16le}},
      {"UTF-16LE of an odd number of bytes", "1\0\x3B\x60\x32"s, {Encoding::utf16le}},
      {"a text with stray zero bytes", "number of\0 applications\0 received"s, {Encoding::utf8}},
      {"an English text with broken bytes", "number of\xFF applications\xFF received", {Encoding::utf8}},
      {"UTF-8", utf8, {Encoding::utf8}},
      {"UTF-8 that calls itself GB2312", declaring("gb2312") + utf8, {Encoding::utf8}},
      {"GBK", gbk, {Encoding::gb18030}},
      {"GBK rightly declared", declaring("gbk") + gbk, {Encoding::gb18030}},
      {"GBK that calls itself UTF-8", declaring("utf-8") + gbk, {Encoding::gb18030}},
      {"GBK that calls itself Latin", declaring("iso-8859-1") + gbk, {Encoding::gb18030}},
      {"four bytes of GB18030", "\x82\x35\x87\x38" + gbk, {Encoding::gb18030}},
      {"UTF-8 with a broken byte", utf8 + "\xFF" + utf8, {Encoding::utf8}},
      {"UTF-8 cut in a character", utf8 + "\xE5\x86", {Encoding::utf8}},
      {"broken UTF-8 that calls itself GBK", declaring("gbk") + utf8 + "\xE5\x86<b>", {Encoding::utf8}},
      {"GBK with a broken byte", gbk + "\xFF" + gbk, {Encoding::gb18030}},
      {"hardly any evidence, with a declaration", declaring("gb2312") + "12\xFF", {Encoding::gb18030}},
      {"hardly any evidence, without", "12\xFF", {Encoding::utf8}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    CHECK(recognize_encoding(row.bytes, true) == row.expected);
  }
}

TEST_CASE("a plain text declares nothing") {
  CHECK(recognize_encoding(declaring("gb2312") + "12\xFF", false).encoding == Encoding::utf8);
}

TEST_CASE("the declaration is the first known label in a tag that may declare") {
  const struct {
    std::string markup;
    std::optional<Encoding> expected;
  } rows[] = {
      {R"(<meta charset="gb2312">)", Encoding::gb18030},
      {R"(<META CHARSET='GBK' />)", Encoding::gb18030},
      {"<meta charset = utf-8>", Encoding::utf8},
      {R"(<meta http-equiv="Content-Type" content="text/html; charset=GB18030"/>)", Encoding::gb18030},
      {R"(<meta content="text/html;charset=utf8" http-equiv=content-type>)", Encoding::utf8},
      {R"(<?xml version="1.0" encoding="GB2312"?>)", Encoding::gb18030},
      {R"(<meta name="charset"><meta charset="gbk">)", Encoding::gb18030},
      {R"(<meta charset="gbk"><meta charset="utf-8">)", Encoding::gb18030},
      {R"(<meta charset="windows-1252"><meta charset="utf-8">)", Encoding::utf8},
      {R"(<!-- <meta charset="gbk"> --><meta charset="utf-8">)", Encoding::utf8},
      {R"(<!-- <meta charset="gbk">)", std::nullopt},
      {R"(<!--><meta charset="gbk">)", Encoding::gb18030},
      {R"(<p charset="gbk">)", std::nullopt},
      {"<meta charset", std::nullopt},
      {"<meta charset=", std::nullopt},
      {std::string(4096, ' ') + R"(<meta charset="gbk">)", std::nullopt},
      {"", std::nullopt},
  };
  for (const auto& row : rows) {
    CAPTURE(row.markup);
    CHECK(declared_encoding(row.markup) == row.expected);
  }
}

}  // namespace gouji
