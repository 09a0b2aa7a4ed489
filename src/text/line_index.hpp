// Stage: text. Offsets as people and editors count them: lines and columns from 1, columns in code points.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gouji {

/// Both from 1. The position after a line's last character is a column of that line, so that the end of a span is a
/// position like any other.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend constexpr bool operator==(Position, Position) = default;
};

/// The lines of one valid UTF-8 text, which must outlive the index. Lines end in LF. A position costs the same on the
/// one endless line of a squeezed page as on short ones.
class LineIndex {
 public:
  explicit LineIndex(std::string_view utf8);

  /// Offsets past the end stand at the end.
  [[nodiscard]] Position position(std::uint32_t offset) const;

  /// The line without its LF; `line` is one that exists.
  [[nodiscard]] std::string_view line_text(std::uint32_t line) const;

  /// At least 1: a text that ends in LF has an empty last line.
  [[nodiscard]] std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_begins_.size()); }

 private:
  [[nodiscard]] std::uint32_t code_points_before(std::uint32_t offset) const;

  std::string_view text_;
  std::vector<std::uint32_t> line_begins_;
  std::vector<std::uint32_t> block_counts_;  ///< code points that begin before each block of block_size bytes
};

}  // namespace gouji
