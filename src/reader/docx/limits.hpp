// Stage: reader, docx. How much of a file the reader is willing to unfold.
#pragma once

#include <cstdint>

namespace gouji {

/// Bounds against archives that are small on disk and huge in memory. Real reports stay far below all of them.
struct DocxLimits {
  std::uint64_t part_bytes = 128U << 20;  ///< of one part as unzipped; never above 2 GiB, whatever is set
  std::uint64_t ratio = 200;              ///< unzipped bytes for each zipped one
  std::uint64_t ratio_floor = 1U << 20;   ///< bytes up to which a part may have any ratio
  std::uint64_t archive_entries = 10'000;
  std::uint64_t markup = 12'000'000;  ///< tags and attributes of one part: what the XML tree costs in memory

  /// Styles, lists and relationships may have an eighth of what the text may have.
  [[nodiscard]] constexpr DocxLimits of_side_parts() const {
    DocxLimits smaller = *this;
    smaller.part_bytes /= 8;
    smaller.markup /= 8;
    return smaller;
  }
};

}  // namespace gouji
