#include "text/utf8.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "text/clean_run.hpp"

namespace gouji {

using namespace std::string_literals;

TEST_CASE("characters of every width are read and written") {
  const struct {
    std::string bytes;
    char32_t value;
  } rows[] = {{"A", U'A'},
              {"\x7F", 0x7F},
              {"\xC2\x80", 0x80},
              {"·", 0xB7},
              {"\xDF\xBF", 0x7FF},
              {"\xE0\xA0\x80", 0x800},
              {"公", U'公'},
              {"\xED\x9F\xBF", 0xD7FF},
              {"\xEE\x80\x80", 0xE000},
              {"\xEF\xBF\xBF", 0xFFFF},
              {"\xF0\x90\x80\x80", 0x10000},
              {"\xF4\x8F\xBF\xBF", 0x10FFFF}};
  for (const auto& row : rows) {
    CAPTURE(row.bytes);
    CHECK(utf8::decode(row.bytes, 0) == CodePoint{row.value, static_cast<std::uint8_t>(row.bytes.size()), true});
    CHECK(utf8::is_valid(row.bytes));
    std::string written;
    utf8::append(written, row.value);
    CHECK(written == row.bytes);
  }
}

TEST_CASE("a broken sequence is read as its maximal subpart") {
  const struct {
    std::string bytes;
    int size;
  } rows[] = {{"\x80", 1},
              {"\xFF", 1},
              {"\xC0\xAF", 1},          // overlong
              {"\xC1\xBF", 1},          //
              {"\xE0\x80\x80", 1},      //
              {"\xF0\x8F\xBF\xBF", 1},  //
              {"\xED\xA0\x80", 1},      // a surrogate
              {"\xF4\x90\x80\x80", 1},  // above U+10FFFF
              {"\xF5\x80\x80\x80", 1},  //
              {"\xC3", 1},              // cut by the end
              {"\xE5\x85", 2},          //
              {"\xF0\x9F\x98", 3},      //
              {"\xC3(", 1},             // cut by another character
              {"\xE5\x85-", 2},         //
              {"\xF0\x9F\x98\xE5", 3}};
  for (const auto& row : rows) {
    CAPTURE(row.bytes);
    CHECK(utf8::decode(row.bytes, 0) == CodePoint{replacement_character, static_cast<std::uint8_t>(row.size), false});
    CHECK_FALSE(utf8::is_valid(row.bytes));
    CHECK_FALSE(utf8::is_valid("一、总体情况 (12345678)" + row.bytes + "90"));
  }
}

TEST_CASE("stepping visits every boundary, both ways") {
  const std::string text = "a·公😀1";
  const std::vector<std::size_t> boundaries = {0, 1, 3, 6, 10, 11};
  std::vector<std::size_t> forwards = {0};
  while (forwards.back() < text.size()) forwards.push_back(utf8::next(text, forwards.back()));
  CHECK(forwards == boundaries);
  std::vector<std::size_t> backwards = {text.size()};
  while (backwards.back() > 0) backwards.push_back(utf8::previous(text, backwards.back()));
  CHECK(std::vector<std::size_t>(backwards.rbegin(), backwards.rend()) == boundaries);
  CHECK(utf8::count(text) == 5);
  CHECK(utf8::count("") == 0);
}

TEST_CASE("a clean run ends at the first byte that cannot be copied, wherever it falls in a word") {
  for (const std::string& stop : {"\r"s, "\0"s, "\x1F"s, "\x7F"s, "\x80"s, "\xE5\x85"s, "\xED\xA0\x80"s}) {
    for (std::size_t before = 0; before < 20; ++before) {
      for (const std::string tail : {"", "0123456789"}) {
        CAPTURE(before);
        const std::string ascii = std::string("\t \n~0a9 \n\tzZ-+./,;'\"").substr(0, before);
        CHECK(clean_ascii_run(ascii + stop + tail, 0) == before);
        CHECK(clean_run(ascii + stop + tail, 0) == before);
        CHECK(clean_run(ascii + "公开·😀" + stop + tail, 0) == before + 12);
      }
    }
  }
  CHECK(clean_ascii_run("12件", 0) == 2);
  CHECK(clean_run("12件", 0) == 5);
  CHECK(clean_run("\u0800\uD7FF\uE000", 0) == 9);
}

}  // namespace gouji
