#include "output/line_diff.hpp"

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("lines that differ, neighbours together") {
  CHECK(print_line_diff("甲\n乙 12\n丙 3\n丁\n戊 4\n", "甲\n乙 13\n丙 2\n丁\n戊 5\n", {}) ==
        "@@ -2,2 +2,2 @@\n"
        "-乙 12\n"
        "-丙 3\n"
        "+乙 13\n"
        "+丙 2\n"
        "@@ -5 +5 @@\n"
        "-戊 4\n"
        "+戊 5\n");
}

TEST_CASE("nothing differs") {
  CHECK(print_line_diff("甲\n", "甲\n", {}) == "");
}

TEST_CASE("a line more or less") {
  CHECK(print_line_diff("甲\n1\n234\n丁", "甲\n235\n丁", {}) == "@@ -2,2 +2 @@\n-1\n-234\n+235\n");
  CHECK(print_line_diff("甲\n丁", "甲\n5\n丁", {}) == "@@ -2,0 +2 @@\n+5\n");
}

TEST_CASE("long lines are cut around what differs") {
  const std::string before(300, 'x');
  const std::string after(300, 'y');
  CHECK(print_line_diff(before + "12" + after, before + "5" + after, {.width = 23}) ==
        "@@ -1 +1 @@\n"
        "-…xxxxxxxxx12yyyyyyyyy…\n"
        "+…xxxxxxxxxx5yyyyyyyyy…\n");
}

TEST_CASE("characters stay whole") {
  CHECK(print_line_diff("１２", "１３", {.width = 20}) == "@@ -1 +1 @@\n-１２\n+１３\n");
  CHECK(print_line_diff("予以公开一", "予以公开丁", {.width = 20}) == "@@ -1 +1 @@\n-予以公开一\n+予以公开丁\n");
}

}  // namespace gouji
