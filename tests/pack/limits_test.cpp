// What a folder may hold: sizes, depths, links, and files that only look as if they were read.
#include <fstream>

#include <doctest/doctest.h>

#include "pack/folder.hpp"
#include "pack/loader.hpp"

namespace gouji {
namespace {

using test::outcome_of;
using test::PackFolder;

namespace fs = std::filesystem;

}  // namespace

TEST_CASE("a byte-order mark and Windows line ends are no fault") {
  const PackFolder folder;
  folder.write("pack.yaml", "\uFEFFid: example-city\r\nversion: \"1.0.0\"\r\nauthority: 'City''s office' # ours\r\n");
  CHECK(outcome_of(folder) == "ok");
  folder.write("pack.yaml", "id: example-city\r\nauthority: |\r\n  \"us\r\nversion: 1.0.0\r\n");
  CHECK(outcome_of(folder) == "ok");
  folder.write("pack.yaml", "\uFEFFid: example-city\r\nversion: \"1.0.0\"\r\nauthority: {}\r\n");
  CHECK(outcome_of(folder) == "pack.yaml:3:12: expected a text");
}

TEST_CASE("a folder without pack.yaml is no pack") {
  const PackFolder folder;
  fs::remove(folder.path() / "pack.yaml");
  const std::string place = folder.path().string() + "/pack.yaml:1:1: ";
  CHECK_THROWS_WITH_AS((void)load_pack(folder.path()), (place + "a pack is a folder with a file pack.yaml").c_str(),
                       yaml::Fault);
}

TEST_CASE("sizes are bounded") {
  const PackFolder folder;
  const std::string remark = "#" + std::string((1U << 20) - 1, 'a');
  folder.write("rules/new.yaml", remark + "a");
  CHECK(outcome_of(folder) == "rules/new.yaml:1:1: expected a file of at most 1 MiB");
  folder.write("rules/new.yaml", remark);
  CHECK(outcome_of(folder) == "rules/new.yaml:1:1: the file is empty");
}

TEST_CASE("a pack holds a thousand files and sixteen MiB at most") {
  const PackFolder folder;
  const std::string sound = R"(kind: share
level: info
basis: quality
title: {zh: 甲, en: a}
message: {zh: 甲, en: a}
hint: {zh: 甲, en: a}
rationale: {zh: 甲, en: a}
)";
  const std::string remark = "#" + std::string((1U << 20) - 1000, 'a') + "\n";
  for (int i = 0; i < 16; ++i) {
    folder.write("rules/large-" + std::to_string(i) + ".yaml",
                 remark + "id: large-" + std::to_string(i) + "\n" + sound);
  }
  CHECK(outcome_of(folder) == "ok");
  folder.write("rules/more.yaml", remark + "id: more\n" + sound);
  CHECK(outcome_of(folder) == "rules/more.yaml:1:1: expected a pack of at most 16 MiB altogether");
  for (int i = 0; i < 1000; ++i) folder.write("rules/small-" + std::to_string(i) + ".yaml", "");
  CHECK_THROWS_WITH_AS((void)load_pack(folder.path()), "example-city:1:1: expected at most 1000 files of rules",
                       yaml::Fault);
}

TEST_CASE("nesting is bounded, in either style") {
  const PackFolder folder;
  folder.write("rules/new.yaml", "id: " + std::string(15, '[') + std::string(15, ']') + "\n");
  CHECK(outcome_of(folder) == "rules/new.yaml:1:1: the key “kind” is missing");
  for (const std::string& deep : {"id: " + std::string(100'000, '[') + std::string(100'000, ']') + "\n",
                                  "id: " + std::string(16, '[') + std::string(16, ']') + "\n"}) {
    folder.write("rules/new.yaml", deep);
    CHECK(outcome_of(folder) == "rules/new.yaml:1:20: expected at most 16 levels of nesting");
  }
  std::string entries = "id:\n ";
  for (int i = 0; i < 100; ++i) entries += "- ";
  folder.write("rules/new.yaml", entries + "a\n");
  CHECK(outcome_of(folder) == "rules/new.yaml:2:32: expected at most 16 levels of nesting");
}

TEST_CASE("links do not lead round in circles, and are not passed over") {
  const PackFolder folder;
  fs::create_symlink("itself.yaml", folder.path() / "rules/itself.yaml");
  CHECK(outcome_of(folder) == "rules/itself.yaml:1:1: the file cannot be read");
  fs::remove(folder.path() / "rules/itself.yaml");
  fs::create_directory_symlink("..", folder.path() / "rules/up");
  CHECK(outcome_of(folder) == "rules/up:1:1: expected a folder; links to folders are not followed");
  fs::remove(folder.path() / "rules/up");
  fs::create_symlink("/dev/zero", folder.path() / "rules/endless.yaml");
  CHECK(outcome_of(folder) == "rules/endless.yaml:1:1: the file cannot be read");
}

TEST_CASE("files that look as if they were read") {
  const PackFolder folder;
  folder.write("rules/new.yml", "id: new\n");
  CHECK(outcome_of(folder) == "rules/new.yml:1:1: expected the extension .yaml");
  fs::remove(folder.path() / "rules/new.yml");
  folder.write("rules/pack.yaml", "id: inner\n");
  CHECK(outcome_of(folder) == "rules/pack.yaml:1:1: a pack stands within a pack; put it elsewhere");
}

TEST_CASE("what lies beside rules and is not theirs") {
  const PackFolder folder;
  fs::create_directories(folder.path() / ".github/workflows");
  folder.write(".github/workflows/check.yml", "on: push\n");
  folder.write("gouji.yaml", "packs: []\n");
  folder.write("rules/few-coercions.tests.yaml", "- tests\n");
  folder.write("README.md", "ours\n");
  CHECK(outcome_of(folder) == "ok");
}

}  // namespace gouji
