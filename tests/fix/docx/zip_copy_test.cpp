// A copied archive is the one that its writer would have made of the new content, byte for byte.
#include "fix/zip_copy.hpp"

#include <doctest/doctest.h>

#include "fix/deflate.hpp"
#include "fix/docx/archive_forms.hpp"

namespace gouji::test {
namespace {

std::string copied(std::string_view bytes, std::string_view name, std::string_view content) {
  const ZipArchive archive(bytes, {});
  const ZipEntry* entry = archive.find(name);
  REQUIRE(entry);
  return fix::with_member(bytes, archive.directory(), *entry, content);
}

std::vector<ArchiveForm> forms() {
  std::vector<ArchiveForm> forms;
  for (const auto descriptor : {ArchiveForm::Descriptor::none, ArchiveForm::Descriptor::marked,
                                ArchiveForm::Descriptor::bare, ArchiveForm::Descriptor::wide}) {
    for (unsigned bits = 0; bits < 32; ++bits) {
      forms.push_back({descriptor, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0,
                       (bits & 16) != 0 ? "PK\5\6 a comment" : ""});
    }
  }
  return forms;
}

/// Neither shrinks nor grows by a number that hides a mistake.
const std::string longer = "<new>" + std::string(777, 'n') + "</new>";

}  // namespace

TEST_CASE("nothing but the member and its numbers changes, in whatever form the archive is") {
  const auto parts = [](std::string_view first, std::string_view second, std::string_view third) {
    return std::vector<ArchivePart>{
        {"A.xml", std::string(first)}, {"b/Document.xml", std::string(second)}, {"c", std::string(third)}};
  };
  for (const ArchiveForm& form : forms()) {
    CAPTURE(static_cast<int>(form.descriptor));
    CAPTURE(form.is_deflated);
    CAPTURE(form.is_wide);
    CAPTURE(form.has_gaps);
    const std::string before = archive_bytes(parts("first", "second", "third"), form);
    CHECK(copied(before, "a.xml", longer) == archive_bytes(parts(longer, "second", "third"), form));
    CHECK(copied(before, "b/document.xml", longer) == archive_bytes(parts("first", longer, "third"), form));
    CHECK(copied(before, "c", longer) == archive_bytes(parts("first", "second", longer), form));
    CHECK(copied(before, "c", "") == archive_bytes(parts("first", "second", ""), form));
    CHECK(copied(copied(before, "b/document.xml", longer), "b/document.xml", "second") == before);
  }
}

TEST_CASE("the members around keep their zipped bytes, even those that nothing could unzip") {
  ArchiveForm form{.is_deflated = false};
  std::string before = archive_bytes({{"a", "first"}, {"b", "second"}, {"c", "third"}}, form);
  before[before.find("first")] = 'X';
  before[before.find("third")] = 'Y';
  const std::string after = copied(before, "b", longer);
  CHECK(after.find("Xirst") != std::string::npos);
  CHECK(after.find("Yhird") != std::string::npos);
  CHECK(ZipArchive(after, {}).read(*ZipArchive(after, {}).find("b"), {}) == longer);
}

TEST_CASE("what is deflated inflates to the same") {
  const std::string bytes = archive_bytes({{"a", ""}}, {});
  for (const std::string& content : {std::string(), std::string("a"), std::string(100'000, 'x') + longer}) {
    const std::string after = copied(bytes, "a", content);
    CHECK(ZipArchive(after, {}).read(*ZipArchive(after, {}).find("a"), {}) == content);
  }
  CHECK(fix::checksum("123456789") == 0xCBF43926);
}

}  // namespace gouji::test
