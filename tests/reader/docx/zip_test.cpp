#include "reader/docx/zip.hpp"

#include <doctest/doctest.h>

#include "reader/docx/faults.hpp"
#include "support/zip_writer.hpp"

namespace gouji::test {
namespace {

constexpr std::string_view local{"PK\3\4", 4};
constexpr std::string_view central{"PK\1\2", 4};
constexpr std::string_view end{"PK\5\6", 4};

/// Overwrites bytes at a distance from the first record with that signature.
std::string patched(std::string archive, std::string_view record, std::size_t distance, std::string_view bytes) {
  archive.replace(archive.find(record) + distance, bytes.size(), bytes);
  return archive;
}

std::string read(std::string_view archive, std::string_view name, const DocxLimits& limits = {}) {
  const ZipArchive zip(archive, limits);
  const ZipEntry* entry = zip.find(name);
  return entry ? zip.read(*entry, limits) : "(none)";
}

std::optional<InputFault> fault_of(std::string_view archive, const DocxLimits& limits = {}) {
  return fault_in([&] { (void)read(archive, "a", limits); });
}

const std::string sound = zip_bytes({{"a", "aaaaaaaaaa"}, {"b", "bbbb", false}});
const std::string letters(3'000'000, 'a');

}  // namespace

TEST_CASE("parts are found by name, however packed") {
  CHECK(read(sound, "a") == "aaaaaaaaaa");
  CHECK(read(sound, "b") == "bbbb");
  CHECK(read(sound, "c") == "(none)");
  CHECK(read(zip_bytes({{"Word\\Document.XML", "x"}}), "word/document.xml") == "x");
  CHECK(read(zip_bytes({{"/a", "x"}}), "A") == "x");
  CHECK(read(zip_bytes({{"a", "xyz", true, true}, {"b", "uvw", false, true}}), "b") == "uvw");
  CHECK(read(zip_bytes({{"a", "xyz"}}, "a comment PK\5\6 that lies"), "a") == "xyz");
  CHECK(read(zip_bytes({{"a", ""}, {"b", "", false}}), "a") == "");
  CHECK(read(zip_bytes({}), "a") == "(none)");
}

TEST_CASE("ZIP64 is read where writers chose it for small archives too") {
  std::string archive = zip_bytes({{"a", "xyz"}});
  const std::size_t directory = archive.find(central);
  const std::size_t last = archive.find(end);
  const std::string end64 = "PK\6\6" + little_endian_bytes(44, 8) + little_endian_bytes(45, 2) +
                            little_endian_bytes(45, 2) + little_endian_bytes(0, 8) + little_endian_bytes(1, 8) +
                            little_endian_bytes(1, 8) + little_endian_bytes(last - directory, 8) +
                            little_endian_bytes(directory, 8);
  const std::string locator =
      "PK\6\7" + little_endian_bytes(0, 4) + little_endian_bytes(last, 8) + little_endian_bytes(1, 4);
  archive.insert(last, end64 + locator);
  archive = patched(archive, end, 8, std::string(12, '\xFF'));
  CHECK(read(archive, "a") == "xyz");
  CHECK(fault_of(patched(archive, std::string_view("PK\6\7", 4), 8, "\xFF\xFF\xFF")) == InputFault::truncated_archive);
  CHECK(fault_of(patched(sound, end, 16, std::string(4, '\xFF'))) == InputFault::truncated_archive);
}

TEST_CASE("an archive that contradicts itself is refused as damaged") {
  const auto fault = InputFault::truncated_archive;
  CHECK(fault_of("PK\3\4") == fault);
  CHECK(fault_of(patched(sound, central, 16, "\1\2\3\4")) == fault);                    // checksum
  CHECK(fault_of(patched(sound, central, 24, little_endian_bytes(11, 4))) == fault);    // size above
  CHECK(fault_of(patched(sound, central, 24, little_endian_bytes(9, 4))) == fault);     // size below
  CHECK(fault_of(patched(sound, central, 20, little_endian_bytes(2, 4))) == fault);     // zipped size below
  CHECK(fault_of(patched(sound, central, 42, little_endian_bytes(9000, 4))) == fault);  // place outside
  CHECK(fault_of(patched(sound, central, 42, little_endian_bytes(1, 4))) == fault);     // place of no entry
  CHECK(fault_of(patched(sound, local, 26, little_endian_bytes(0xFFFF, 2))) == fault);  // name too long
  CHECK(fault_of(patched(sound, end, 10, little_endian_bytes(3, 2))) == fault);         // more entries than there are
  CHECK(fault_of(patched(sound, end, 16, little_endian_bytes(9000, 4))) == fault);      // directory outside
  CHECK(fault_of(patched(sound, end, 12, little_endian_bytes(9000, 4))) == fault);      // directory too long
  CHECK(fault_of(zip_bytes({{"a", "x"}, {"A", "y"}})) == fault);                        // two of one name
}

TEST_CASE("overlapping entries are refused") {
  const std::string two = zip_bytes({{"a", "aaaaaaaaaa"}, {"b", "bbbb"}});
  const std::size_t second = two.find(central, two.find(central) + 1);
  std::string both_at_front = two;
  both_at_front.replace(second + 42, 4, little_endian_bytes(0, 4));
  CHECK(fault_of(both_at_front) == InputFault::truncated_archive);
  CHECK(fault_of(patched(two, central, 20, little_endian_bytes(30, 4))) == InputFault::truncated_archive);
}

TEST_CASE("what cannot be unzipped is named") {
  CHECK(fault_of(patched(sound, central, 8, little_endian_bytes(1, 2))) == InputFault::encrypted);
  CHECK(fault_of(patched(sound, central, 10, little_endian_bytes(12, 2))) == InputFault::unsupported_archive);
  CHECK_FALSE(fault_of(sound));
}

TEST_CASE("bombs are not unfolded") {
  const std::string dense = zip_bytes({{"a", letters}});
  CHECK(fault_of(dense) == InputFault::inflation_bomb);
  CHECK_FALSE(fault_of(dense, {.ratio = 2000}));
  CHECK_FALSE(fault_of(dense, {.ratio_floor = 4'000'000}));
  CHECK_FALSE(fault_of(zip_bytes({{"a", letters.substr(0, 1 << 20)}})));
  CHECK(fault_of(zip_bytes({{"a", "0123456789"}}), {.part_bytes = 9}) == InputFault::inflation_bomb);
  CHECK(fault_of(patched(sound, central, 24, little_endian_bytes(0xFFFFFFF0, 4))) == InputFault::inflation_bomb);
  CHECK(fault_of(sound, {.archive_entries = 1}) == InputFault::inflation_bomb);
}

}  // namespace gouji::test
