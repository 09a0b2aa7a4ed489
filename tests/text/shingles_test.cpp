#include "text/shingles.hpp"

#include <string>

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("shingles: one for each run of eight characters, each once") {
  CHECK(shingles_of("").empty());
  CHECK(shingles_of("一二三四五六七").empty());
  CHECK(shingles_of("一二三四五六七八").size() == 1);
  CHECK(shingles_of("一二三四五六七八九a").size() == 3);
  CHECK(shingles_of("信息信息信息信息信息").size() == 2);
  CHECK(shingles_of("aaaaaaaaaaaaaaaa").size() == 1);
}

TEST_CASE("shingles: what two texts have in common, of what either has") {
  const Shingles whole = shingles_of("一二三四五六七八九十");    // three runs
  const Shingles changed = shingles_of("一二三四五六七八九百");  // two of them, and another
  CHECK(shared_shingles(whole, whole) == 3);
  CHECK(shared_shingles(whole, changed) == 2);
  CHECK(likeness_percent(whole, whole) == 100);
  CHECK(likeness_percent(whole, changed) == 50);
  CHECK(likeness_percent(changed, whole) == 50);
  CHECK(likeness_percent(whole, shingles_of("甲乙丙丁戊己庚辛壬癸")) == 0);
  CHECK(likeness_percent({}, {}) == 0);
  CHECK(likeness_percent(whole, {}) == 0);
}

TEST_CASE("shingles: the order of sentences hardly matters") {
  const std::string first = "本机关全年更新目录三次并公布联系方式。";
  const std::string second = "网站开设解读栏目方便公众查阅各类文件。";
  CHECK(likeness_percent(shingles_of(first + second), shingles_of(second + first)) >= 60);
}

}  // namespace gouji
