// What `gouji new` writes.
#include "trial/skeleton.hpp"

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("files of a rule name the schemas as seen from where they lie") {
  const auto near = rule_skeleton("first", "../docs/schema");
  REQUIRE(near.size() == 3);
  CHECK(near[0].text.starts_with("# yaml-language-server: $schema=../../docs/schema/rule.schema.json\n"));
  CHECK(near[1].text.starts_with("# yaml-language-server: $schema=../../docs/schema/tests.schema.json\n"));
  const auto far = rule_skeleton("first", "/usr/share/doc/gouji/docs/schema");
  CHECK(far[0].text.starts_with("# yaml-language-server: $schema=/usr/share/doc/gouji/docs/schema/rule.schema.json\n"));
}

TEST_CASE("no mark is left in what is written") {
  for (const auto& files : {rule_skeleton("first", "."), pack_skeleton("city", ".")}) {
    for (const SkeletonFile& file : files) CHECK(file.text.find('@') == std::string::npos);
  }
}

TEST_CASE("ids") {
  CHECK(is_id("late-publication2"));
  for (const char* wrong : {"", "Late", "a b", "../a", "a_b", "公布"}) CHECK_FALSE(is_id(wrong));
}

}  // namespace gouji
