// The format of a file is told by its content, whatever its name says; what cannot be read at all is an error.
#include <doctest/doctest.h>

#include "reader/reader.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

std::string_view format_of(std::string_view bytes) {
  return name_of(read(bytes).document.format);
}

}  // namespace

TEST_CASE("formats are told by content") {
  const struct {
    std::string_view bytes;
    std::string_view format;
  } rows[] = {
      {"<!DOCTYPE html><p>报告</p>", "html"},
      {"﻿<HTML><body>报告", "html"},
      {"<td colspan=\\\"3\\\">规章<\\/td>", "html"},
      {"<title>报告</title><h1>一、总体情况</h1>", "html"},
      {"<li>总体情况", "html"},
      {"一、总体情况<br>二、主动公开\n", "text"},
      {"<tree> <pear>\n", "text"},
      {"　　总体情况\n", "text"},
      {"规章 | 0 | 0 |\n", "text"},
      {"a < b and c > d\n", "text"},
      {"# 报告\n\n一、总体情况\n", "markdown"},
      {"| 规章 | 0 |\n|---|---|\n| 规章 | 1 |\n", "markdown"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.bytes);
    CHECK(format_of(row.bytes) == row.format);
  }
}

TEST_CASE("what is no text and no document is an error") {
  using namespace std::string_view_literals;
  for (std::string_view bytes : {""sv, "%PDF-1.7\n"sv, "\x89PNG\r\n\x1a\n"sv, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv,
                                 "PK\x03\x04 no package"sv, "{\\rtf1 }"sv, "\x01\x02\x03\x04\x05\x06\x07\x08"sv}) {
    CAPTURE(bytes);
    CHECK_THROWS_AS((void)read(bytes), InputError);
  }
}

TEST_CASE("a file over the limit is refused before it is read") {
  CHECK_THROWS_AS((void)read("报告", {.file_bytes = 5}), InputError);
  CHECK_NOTHROW((void)read("报告", {.file_bytes = 6}));
}

}  // namespace gouji
