// Patterns of words and the faults of rules that hold them.
#include "pack/topic.hpp"

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("patterns: / is or, + is and, # is a digit") {
  CHECK(stands_in("收费/费用 + 依申请", "依申请公开未产生费用"));
  CHECK_FALSE(stands_in("收费/费用 + 依申请", "物业收费办法"));
  CHECK(stands_in("公开 + #", "公开3件"));
  CHECK_FALSE(stands_in("公开 + #", "公开三件"));
  CHECK(stands_in("电话#", "电话0000"));
  CHECK_FALSE(stands_in("电话#", "热线电话"));
}

TEST_CASE("patterns: none of their words is empty") {
  for (std::string_view sound : {"甲", "甲/乙", "甲 + 乙/丙", "#"}) CHECK(is_pattern(sound));
  for (std::string_view broken : {"", " ", "甲/", "/甲", "甲 + ", "+ 甲", "甲 // 乙"}) CHECK_FALSE(is_pattern(broken));
}

TEST_CASE("topics: what takes a word's meaning away") {
  constexpr std::string_view words[] = {"第492号"};
  constexpr std::string_view unless[] = {"711号"};
  const Topic topic{.id = "old", .name = {}, .words = words, .unless = unless};
  CHECK(is_told_by(topic, "国务院令第492号"));
  CHECK_FALSE(is_told_by(topic, "国务院令第492号公布,711号修订"));
}

}  // namespace gouji
