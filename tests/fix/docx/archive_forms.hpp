// Tests. ZIP archives in the forms that writers give them, with everything in them that a copy must keep.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::test {

/// How an archive is written, beyond what it holds.
struct ArchiveForm {
  enum class Descriptor : std::uint8_t { none, marked, bare, wide };

  Descriptor descriptor = Descriptor::none;  ///< of all members
  bool is_deflated = true;
  bool is_wide = false;     ///< sizes and offsets in extra fields of 64 bits, and the records that go with them
  bool has_gaps = false;    ///< bytes that belong to no record, in front of each member and of the directory
  bool has_extras = false;  ///< foreign extra fields, and comments of members
  std::string comment = {};
};

struct ArchivePart {
  std::string name;
  std::string content;
};

[[nodiscard]] std::string archive_bytes(const std::vector<ArchivePart>& parts, const ArchiveForm& form);

}  // namespace gouji::test
