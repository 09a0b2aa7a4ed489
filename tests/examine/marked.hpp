// Tests. A report that marks with ⟦ and ⟧ where its finding must stand.
#pragma once

#include <string>
#include <string_view>

#include "document/region.hpp"

namespace gouji::test {

struct Marked {
  std::string text;  ///< without the marks
  std::string before;
  std::string inside;

  /// What lies between the marks, for a file in UTF-8; `bytes_before` counts what the file has in front of the text.
  [[nodiscard]] Region region(std::uint32_t bytes_before = 0) const;
};

[[nodiscard]] Marked without_marks(std::string_view marked);

}  // namespace gouji::test
