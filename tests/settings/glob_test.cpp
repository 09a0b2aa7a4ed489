// Patterns for paths.
#include "settings/glob.hpp"

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("what a pattern is for") {
  const struct {
    const char* pattern;
    const char* path;
    bool matches;
  } rows[] = {{"a.html", "a.html", true},
              {"a.html", "b/a.html", false},
              {"*.html", "年报.html", true},
              {"*.html", "2024/年报.html", false},
              {"**/*.html", "年报.html", true},
              {"**/*.html", "2024/县/年报.html", true},
              {"**/*.html", "2024/县/年报.docx", false},
              {"2024/**/a.html", "2024/a.html", true},
              {"2024/**/a.html", "2024/b/c/a.html", true},
              {"2024/**/a.html", "2024/b/ca.html", false},
              {"2024/**", "2024/b/c/a.html", true},
              {"2024/**", "2024", false},
              {"2024/**", "20240/a.html", false},
              {"草稿", "草稿/县/a.html", true},
              {"草稿", "草稿", true},
              {"草稿", "正式草稿/a.html", false},
              {"草稿*", "草稿二/a.html", true},
              {"?.html", "年.html", true},
              {"?.html", "/.html", false},
              {"?.html", "年报.html", false},
              {"a?b", "a/b", false},
              {"a*b", "a/b", false},
              {"a*b*c", "abbbc", true},
              {"a**b", "a/x/b", true},
              {"**", "a/b/c", true},
              {"**/b/**/d.html", "a/b/c/b/d.html", true},
              {"**/b", "b", true}};
  for (const auto& row : rows) {
    CAPTURE(row.pattern);
    CAPTURE(row.path);
    CHECK(Glob(row.pattern).matches(row.path) == row.matches);
  }
}

TEST_CASE("a pattern that invites tries takes no longer than its length") {
  std::string pattern;
  for (int i = 0; i < 50; ++i) pattern += "**/*a*";
  const std::string path(5000, 'a');
  CHECK_FALSE(Glob(pattern + "b").matches(path));
}

TEST_CASE("where to search") {
  CHECK(Glob("2024/县/*.html").fixed_folder() == "2024/县");
  CHECK(Glob("2024/县*/a.html").fixed_folder() == "2024");
  CHECK(Glob("*.html").fixed_folder().empty());
}

TEST_CASE("what is no pattern") {
  const struct {
    const char* pattern;
    const char* begin;
  } rows[] = {{"", "此处不能为空"},    {"/home/a", "请写相对"}, {"a\\b", "文件夹之间"}, {"[ab].html", "通配符只有"},
              {"{a,b}", "通配符只有"}, {"a//b", "两个“/”之间"}, {"../a", "路径中不能"}, {"a/./b", "路径中不能"}};
  for (const auto& row : rows) {
    CAPTURE(row.pattern);
    const auto fault = fault_of_glob(row.pattern);
    REQUIRE(fault);
    CHECK(fault->zh.starts_with(row.begin));
  }
  for (const char* pattern : {"a", "..a", "a..", "**/*.html", "年报/20??", "a/"}) CHECK_FALSE(fault_of_glob(pattern));
  CHECK_FALSE(fault_of_glob("../last-year", true));
}

}  // namespace gouji
