#include "text/edit_distance.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "text/utf8.hpp"

namespace gouji {

namespace {

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size(); at = utf8::next(text, at)) points += utf8::decode(text, at).value;
  return points;
}

/// What both texts begin or end with costs nothing.
void drop_common_ends(std::u32string_view& a, std::u32string_view& b) {
  const auto prefix = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
  a.remove_prefix(static_cast<std::size_t>(prefix));
  b.remove_prefix(static_cast<std::size_t>(prefix));
  const auto suffix = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin();
  a.remove_suffix(static_cast<std::size_t>(suffix));
  b.remove_suffix(static_cast<std::size_t>(suffix));
}

/// Row after row of the classic table, of which cell (row, column) is the distance of the first `row` points of one
/// text from the first `column` of the other. It is at least |row - column|, so only a band around the diagonal can
/// matter; cells outside hold `over`, which is more than the limit.
class BandedTable {
 public:
  BandedTable(std::u32string_view columns, std::uint32_t band)
      : columns_(columns), width_(static_cast<std::uint32_t>(columns.size())), band_(band), over_(band + 1) {
    for (std::uint32_t column = 0; column <= width_; ++column) cells_.push_back(std::min(column, over_));
  }

  void add_row(char32_t point) {
    ++row_;
    const std::uint32_t first = row_ > band_ ? row_ - band_ : 1;
    std::uint32_t diagonal = cells_[first - 1];
    cells_[first - 1] = first == 1 ? std::min(row_, over_) : over_;
    for (std::uint32_t column = first; column <= std::min(width_, row_ + band_); ++column) {
      const std::uint32_t replaced = diagonal + (point != columns_[column - 1]);
      diagonal = cells_[column];
      cells_[column] = std::min({replaced, diagonal + 1, cells_[column - 1] + 1, over_});
    }
  }

  [[nodiscard]] std::uint32_t last_cell() const { return cells_[width_]; }

 private:
  std::u32string_view columns_;
  std::uint32_t width_;
  std::uint32_t band_;
  std::uint32_t over_;
  std::uint32_t row_ = 0;
  std::vector<std::uint32_t> cells_;
};

}  // namespace

std::uint32_t edit_distance(std::string_view a, std::string_view b, std::uint32_t limit) {
  const std::u32string a_points = code_points(a);
  const std::u32string b_points = code_points(b);
  std::u32string_view longer = a_points;
  std::u32string_view shorter = b_points;
  if (longer.size() < shorter.size()) std::swap(longer, shorter);
  drop_common_ends(longer, shorter);
  const auto difference = static_cast<std::uint32_t>(longer.size() - shorter.size());
  if (difference > limit) return difference;

  BandedTable table(shorter, std::min(limit, static_cast<std::uint32_t>(longer.size())));
  for (const char32_t point : longer) table.add_row(point);
  return table.last_cell();
}

}  // namespace gouji
