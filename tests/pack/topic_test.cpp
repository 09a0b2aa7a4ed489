// Patterns of words and the faults of rules that hold them.
#include "pack/topic.hpp"

#include <string>

#include <doctest/doctest.h>

namespace gouji {
namespace {

/// What a text has been taken apart to, and a pattern of it.
struct Kept {
  explicit Kept(std::string_view text) : parts(parts_of_pattern(text)) {
    for (const auto& words : parts) groups.push_back({words});
  }

  PatternParts parts;
  std::vector<WordGroup> groups;
};

bool stands_in(std::string_view pattern, std::string_view text) {
  const Kept kept(pattern);
  return WordPattern{kept.groups}.stands_in(text);
}

}  // namespace

TEST_CASE("patterns: / is or, + is and, # is a digit") {
  CHECK(stands_in("收费/费用 + 依申请", "依申请公开未产生费用"));
  CHECK_FALSE(stands_in("收费/费用 + 依申请", "物业收费办法"));
  CHECK(stands_in("公开 + #", "公开3件"));
  CHECK_FALSE(stands_in("公开 + #", "公开三件"));
  CHECK(stands_in("电话#", "电话0000"));
  CHECK_FALSE(stands_in("电话#", "热线电话"));
  CHECK(stands_in("##-#", "热线10-8"));
  CHECK_FALSE(stands_in("##-#", "1-8至10-"));
  CHECK(stands_in("第#号令/#号", "第9条,见7号"));
}

TEST_CASE("patterns: none of their words is empty") {
  for (std::string_view sound : {"甲", "甲/乙", "甲 + 乙/丙", "#"}) CHECK(is_pattern(parts_of_pattern(sound)));
  for (std::string_view broken : {"", " ", "甲/", "/甲", "甲 + ", "+ 甲", "甲 // 乙"})
    CHECK_FALSE(is_pattern(parts_of_pattern(broken)));
}

TEST_CASE("topics: what takes a word's meaning away") {
  const Kept telling("第492号");
  const Kept denying("711号");
  const WordPattern words[] = {{telling.groups}};
  const WordPattern unless[] = {{denying.groups}};
  const Topic topic{.id = "old", .name = {}, .words = words, .unless = unless};
  CHECK(is_told_by(topic, "国务院令第492号"));
  CHECK_FALSE(is_told_by(topic, "国务院令第492号公布,711号修订"));
  CHECK(is_told_in_lines(topic, "国务院令第492号公布,711号修订\n\n依据第492号\n"));
  CHECK_FALSE(is_told_in_lines(topic, "国务院令第492号公布,711号修订\n依据第492\n号令\n"));
}

TEST_CASE("topics: a line tells what the sentence in it tells") {
  const std::string_view sentences[] = {"公开3件", "公开三件", "信息", "", "信息公开3件", "3", "公开信息"};
  const std::string_view texts[] = {"公开/信息 + #", "#", "公开#/3", "信息公开 + #", "#件", "件/信息"};
  for (const std::string_view text : texts) {
    const Kept kept(text);
    const WordPattern words[] = {{kept.groups}};
    const Topic topic{.id = "any", .name = {}, .words = words, .unless = {}};
    std::string lines;
    bool is_told = false;
    for (const std::string_view sentence : sentences) {
      lines.append(sentence).append("\n");
      is_told = is_told || is_told_by(topic, sentence);
      CAPTURE(lines);
      CHECK(is_told_in_lines(topic, lines) == is_told);
      CHECK(is_told_in_lines(topic, std::string(sentence) + "\n") == is_told_by(topic, sentence));
    }
  }
}

}  // namespace gouji
