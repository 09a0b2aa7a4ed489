// Changes of a document as pages of rules show them.
#include "output/changes.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

std::string shown(std::string before, std::string after) {
  const TextChange change{std::move(before), std::move(after)};
  return print_changes({&change, 1});
}

std::string lines(int count, const std::string& words) {
  std::string text;
  for (int i = 1; i <= count; ++i) text += (i == 1 ? "" : "\n") + words + std::to_string(i);
  return text;
}

}  // namespace

TEST_CASE("lines that went and came, between those that stayed") {
  CHECK(shown("甲", "乙") == "- 甲\n+ 乙\n");
  CHECK(shown("甲", "甲\n乙") == "  甲\n+ 乙\n");
  CHECK(shown("甲\n乙\n丙", "甲\n丙") == "  甲\n- 乙\n  丙\n");
  CHECK(shown("甲", "") == "- 甲\n");
  CHECK(print_changes({}).empty());
}

TEST_CASE("long runs are cut in their middle, long lines around what differs") {
  CHECK(shown(lines(9, "行"), "") == "- 行1\n- 行2\n- 行3\n- 行4\n- …\n- 行9\n");
  CHECK(shown(lines(6, "行"), "") == "- 行1\n- 行2\n- 行3\n- 行4\n- 行5\n- 行6\n");
  std::string filler;
  for (int i = 0; i < 80; ++i) filler += "字";
  const std::string cut = shown(filler + "5件" + filler, filler + "6件" + filler);
  CHECK(cut.find("5件字") != std::string::npos);
  CHECK(cut.find("- …字") == 0);
  CHECK(cut.size() < 2 * filler.size() + 200);
}

}  // namespace gouji
