// Stage: silence. What a remark speaks of, by where it stands: see docs/silencing.md.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/canonical.hpp"
#include "text/span.hpp"

namespace gouji {

/// Asked in the order of the remarks, it looks at each byte of the text a few times at most, however many there are.
class ReachFinder {
 public:
  explicit ReachFinder(std::string_view canonical);

  /// The stretch of the canonical text that a remark holds for:
  /// in a cell, the cell, or its row where the cell holds a label; between two cells, the next one;
  /// before the first cell of a row or behind its last, the row; between rows, the next row;
  /// in a paragraph, its line; between blocks, the next one, be it a line or a table.
  [[nodiscard]] Span reach_of(const PlacedRemark& remark);

  /// Nothing of the page stands before it but perhaps the container's own title.
  [[nodiscard]] bool stands_first(const PlacedRemark& remark) const { return remark.at <= first_; }

 private:
  [[nodiscard]] Span cell_or_row(std::uint32_t at);
  [[nodiscard]] Span beside_cells(std::uint32_t at);
  [[nodiscard]] Span next_row(std::uint32_t at);
  [[nodiscard]] Span next_block(std::uint32_t at);

  /// The stretch between two of certain bytes that was asked for last.
  class Stretch {
   public:
    explicit Stretch(std::string_view bounds) : bounds_(bounds) {}
    [[nodiscard]] Span around(std::string_view text, std::uint32_t at);

   private:
    std::string_view bounds_;
    Span last_;
    bool known_ = false;
  };

  std::string_view text_;
  std::uint32_t first_ = 0;  ///< where the page itself begins
  Stretch line_{"\n"};
  Stretch row_;
  Stretch cell_;
  Stretch table_;
  Span label_cell_;  ///< the cell that was last found to hold a label, or not
  bool is_label_ = false;
  std::uint32_t asked_block_ = UINT32_MAX;  ///< from where the next block was asked for last
  Span block_;
};

}  // namespace gouji
