#include "reader/docx/compound_file.hpp"

#include <doctest/doctest.h>

#include "reader/docx/faults.hpp"
#include "support/zip_writer.hpp"

namespace gouji::test {
namespace {

constexpr unsigned end_of_chain = 0xFFFFFFFE;
constexpr unsigned unused = 0xFFFFFFFF;

std::string u32s(std::initializer_list<unsigned> values, std::size_t size, unsigned filler = unused) {
  std::string bytes;
  for (unsigned value : values) bytes += little_endian_bytes(value, 4);
  while (bytes.size() < size) bytes += little_endian_bytes(filler, 4);
  return bytes;
}

std::string directory_entry(std::string_view name) {
  std::string entry;
  for (char c : name) entry += std::string{c, '\0'};
  return entry + std::string(128 - entry.size(), '\0');
}

std::string directory_sector(std::string_view last_name) {
  return directory_entry("Root Entry") + directory_entry("1Table") + directory_entry("Data") +
         directory_entry(last_name);
}

std::string header(unsigned directory) {
  std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  bytes.resize(30);
  bytes += little_endian_bytes(9, 2);
  bytes.resize(48);
  bytes += little_endian_bytes(directory, 4);
  bytes.resize(68);
  return bytes + u32s({end_of_chain, 0, 0}, 512 - 68);
}

/// Sector 0 is the table; the directory is sector 2 and then 1.
std::string compound_file(std::string_view last_name) {
  return header(2) + u32s({0xFFFFFFFD, end_of_chain, 1}, 512) + directory_sector(last_name) +
         directory_sector("CompObj");
}

}  // namespace

TEST_CASE("the directory tells compound files apart, wherever in its chain the name stands") {
  CHECK(kind_of_compound_file(compound_file("WordDocument")) == CompoundFile::word_document);
  CHECK(kind_of_compound_file(compound_file("EncryptedPackage")) == CompoundFile::encrypted_package);
  CHECK(kind_of_compound_file(compound_file("EncryptionInfo")) == CompoundFile::encrypted_package);
  CHECK(kind_of_compound_file(compound_file("Workbook")) == CompoundFile::other);
}

TEST_CASE("the reader names them") {
  CHECK(fault_of_reading(compound_file("WordDocument")) == InputFault::old_word_binary);
  CHECK(fault_of_reading(compound_file("EncryptedPackage")) == InputFault::encrypted);
  CHECK(fault_of_reading(compound_file("Workbook")) == InputFault::unsupported_format);
  CHECK(fault_of_reading(compound_file("WordDocument").substr(0, 700)) == InputFault::truncated_archive);
}

TEST_CASE("chains that turn or lead astray come to an end") {
  const std::string turning = header(1) + u32s({0xFFFFFFFD, 1}, 512) + directory_sector("CompObj");
  CHECK(kind_of_compound_file(turning) == CompoundFile::other);
  const std::string astray = header(1) + u32s({0xFFFFFFFD, 90'000}, 512) + directory_sector("CompObj");
  CHECK(kind_of_compound_file(astray) == CompoundFile::other);
  CHECK(kind_of_compound_file(header(70'000)) == CompoundFile::damaged);
  std::string turning_list = header(0);
  turning_list.replace(68, 4, little_endian_bytes(0, 4));
  CHECK(kind_of_compound_file(turning_list + u32s({}, 512, 0)) == CompoundFile::other);
}

TEST_CASE("every beginning of a compound file is survived") {
  const std::string whole = compound_file("WordDocument");
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CHECK(fault_of_reading(whole.substr(0, size)).has_value());
  }
}

}  // namespace gouji::test
