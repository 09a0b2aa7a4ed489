// Stage: reader, docx. The part of the ZIP format (APPNOTE 6.3) that office packages use, read from memory. It trusts
// the central directory, believes no size it has not checked, and inflates only what is asked for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reader/docx/limits.hpp"

namespace gouji {

struct ZipEntry {
  std::string name;  ///< lower case, with '/' and without a leading one: part names do not tell case apart
  std::uint16_t flags = 0;
  std::uint16_t method = 0;
  std::uint32_t crc = 0;
  std::uint64_t zipped_size = 0;
  std::uint64_t size = 0;
  std::uint64_t header = 0;  ///< where the local header begins
  std::uint64_t data = 0;    ///< where the zipped bytes begin
  std::uint64_t record = 0;  ///< where its record in the central directory begins
};

struct ZipDirectory {
  std::vector<ZipEntry> entries;
  std::uint64_t begin = 0;       ///< of the central directory
  std::uint64_t end_record = 0;  ///< where the record begins that ends the archive
};

class ZipArchive {
 public:
  /// Reads the directory; `bytes` must outlive the archive. Throws InputError: truncated_archive when it is incomplete,
  /// contradicts itself or has overlapping or repeated entries, inflation_bomb when there are more than the limit.
  ZipArchive(std::string_view bytes, const DocxLimits& limits);

  /// The entry of that name, in any case; null where there is none.
  [[nodiscard]] const ZipEntry* find(std::string_view name) const;

  /// All entries, by name.
  [[nodiscard]] const ZipDirectory& directory() const { return directory_; }

  /// The bytes of the entry as unzipped. Throws InputError: encrypted, unsupported_archive (neither stored nor
  /// deflated), inflation_bomb (over the limits), truncated_archive (does not inflate to its size and checksum).
  [[nodiscard]] std::string read(const ZipEntry& entry, const DocxLimits& limits) const;

 private:
  std::string_view bytes_;
  ZipDirectory directory_;
};

/// Whether the bytes begin as a ZIP archive does; nothing more is looked at.
[[nodiscard]] bool looks_like_zip(std::string_view bytes);

}  // namespace gouji
