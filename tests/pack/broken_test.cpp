// Broken packs and the exact words for each fault: fixtures/packs/broken. GOUJI_UPDATE_GOLDENS=1 writes them anew.
#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "output/fault.hpp"
#include "pack/broken_file.hpp"
#include "pack/folder.hpp"
#include "pack/packs_in_force.hpp"
#include "settings/effective.hpp"

namespace gouji {
namespace {

using test::BrokenPack;
using test::Edit;
using test::PackFolder;

namespace fs = std::filesystem;

std::vector<std::string> case_files() {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(GOUJI_FIXTURES "/packs/broken")) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

/// The pack with those that it extends, and what its overlays change. Throws yaml::Fault.
void check_sound(const PackFolder& folder) {
  const PacksInForce packs({builtin_packs(), local_packs()}, {folder.path().string()});
  (void)EffectiveRules(packs.in_force(), {}, {});
}

/// The fault of the pack when it is edited so; "sound" where it has none.
BrokenPack with_fault(BrokenPack broken) {
  REQUIRE_FALSE(broken.edits.empty());
  const std::string pack = broken.edits.front().file.substr(0, broken.edits.front().file.find('/'));
  const PackFolder folder(pack);
  for (const Edit& edit : broken.edits) {
    const std::string file = edit.file.substr(pack.size() + 1);
    if (edit.is_new) folder.write(file, edit.to);
    if (!edit.is_new) folder.edit(file, edit.has_to ? edit.from : edit.from + "\n", edit.to);
  }
  broken.zh = broken.en = "sound\n";
  try {
    check_sound(folder);
  } catch (const yaml::Fault& fault) {
    broken.zh = print_fault(fault, Language::zh);
    broken.en = print_fault(fault, Language::en);
  }
  return broken;
}

}  // namespace

TEST_CASE("each broken pack has one fault, told in exact words") {
  std::size_t count = 0;
  for (const std::string& file : case_files()) {
    std::vector<BrokenPack> found;
    for (const BrokenPack& broken : test::read_broken_packs(file)) {
      CAPTURE(file);
      CAPTURE(broken.what);
      found.push_back(with_fault(broken));
      CHECK(found.back().zh != "sound\n");
      if (std::getenv("GOUJI_UPDATE_GOLDENS") != nullptr) continue;
      CHECK(broken.zh == found.back().zh);
      CHECK(broken.en == found.back().en);
    }
    count += found.size();
    if (std::getenv("GOUJI_UPDATE_GOLDENS") != nullptr) test::write_broken_packs(file, found);
  }
  CHECK(count >= 60);
}

TEST_CASE("the packs that are broken here are sound before") {
  for (const char* pack : {"example-city", "example-province", "example-county", "every-kind"}) {
    CAPTURE(pack);
    CHECK_NOTHROW(check_sound(PackFolder(pack)));
  }
}

}  // namespace gouji
