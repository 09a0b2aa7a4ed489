#include "text/edit_distance.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace gouji {

namespace {

/// The whole table, for texts of ASCII.
std::uint32_t plain_distance(const std::string& a, const std::string& b) {
  std::vector<std::uint32_t> line(b.size() + 1);
  std::iota(line.begin(), line.end(), 0u);
  for (std::size_t row = 1; row <= a.size(); ++row) {
    std::vector<std::uint32_t> next = {static_cast<std::uint32_t>(row)};
    for (std::size_t column = 1; column <= b.size(); ++column) {
      const std::uint32_t replaced = line[column - 1] + (a[row - 1] != b[column - 1]);
      next.push_back(std::min({replaced, line[column] + 1, next.back() + 1}));
    }
    line = next;
  }
  return line.back();
}

}  // namespace

TEST_CASE("distances count code points") {
  const struct {
    std::string a, b;
    std::uint32_t expected;
  } rows[] = {
      {"", "", 0},
      {"", "总计", 2},
      {"总计", "总计", 0},
      {"总计", "合计", 1},
      {"行政法复议", "行政复议", 1},
      {"行政复议", "行政法复议", 1},
      {"其他法律行政止公开", "其他法律行政法规禁止公开", 3},
      {"行政许可", "行政处罚", 2},
      {"kitten", "sitting", 3},
      {"结果维持", "结果纠正", 2},
      {"abcd", "dabc", 2},
  };
  for (const auto& row : rows) {
    CAPTURE(row.a);
    CHECK(edit_distance(row.a, row.b) == row.expected);
  }
}

TEST_CASE("within any limit the band finds the distance, and beyond it says more than the limit") {
  std::vector<std::string> words = {""};  // all words of up to four letters of "ab", and some longer ones
  for (std::size_t i = 0; words[i].size() < 4; ++i) words.insert(words.end(), {words[i] + 'a', words[i] + 'b'});
  words.insert(words.end(), {"abcabcabc", "cabcabcab", "aaaaaaa", "bcbcbcbcbc"});
  for (const std::string& a : words) {
    for (const std::string& b : words) {
      const std::uint32_t expected = plain_distance(a, b);
      REQUIRE(edit_distance(a, b) == expected);
      for (std::uint32_t limit = 0; limit < 12; ++limit) {
        const std::uint32_t found = edit_distance(a, b, limit);
        REQUIRE((expected <= limit ? found == expected : found > limit));
      }
    }
  }
}

}  // namespace gouji
