// Stage: document. A place in the user's file, as people and editors count.
#pragma once

#include <cstdint>

namespace gouji {

/// Where something stands in the user's file: lines and columns from 1 in code points, offset and length in bytes of
/// the file on disk. Containers without lines (docx) have none.
struct Region {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t end_line = 1;
  std::uint32_t end_column = 1;  ///< the column after the last character
  std::uint32_t offset = 0;
  std::uint32_t length = 0;

  friend bool operator==(const Region&, const Region&) = default;
};

}  // namespace gouji
