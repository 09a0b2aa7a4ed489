// Stage: fix. The characters of a cell as the bytes of the file show them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/reading.hpp"

namespace gouji::fix {

struct SourceCharacter {
  char32_t value = 0;
  Span bytes;  ///< of the file: the character itself, or a reference or escape that stands for it

  friend bool operator==(const SourceCharacter&, const SourceCharacter&) = default;
};

/// The characters of a span of the canonical text. Line breaks are left out, since markup makes them. Nothing where a
/// character leads to bytes that do not show it, so that nothing can be written there.
[[nodiscard]] std::optional<std::vector<SourceCharacter>> characters_of(const Reading& reading, Span canonical);

/// A digit of either width, or an ASCII character, as a file in this encoding holds it.
[[nodiscard]] std::string encoded_character(char32_t character, Encoding encoding);

}  // namespace gouji::fix
