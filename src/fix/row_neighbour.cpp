#include "fix/row_neighbour.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

#include "document/canonical.hpp"
#include "fix/printed_figure.hpp"
#include "text/blanks.hpp"

namespace gouji::fix {
namespace {

constexpr std::array row_borders = {mark::row_end, mark::table_begin};

/// The cells of the row, without blanks around their contents.
std::vector<Span> cells_of_row(std::string_view canonical, Span cell) {
  const std::string_view before = canonical.substr(0, cell.begin);
  const std::size_t border = before.find_last_of(std::string_view(row_borders.data(), row_borders.size()));
  std::vector<Span> cells;
  for (std::size_t at = border == std::string_view::npos ? 0 : border + 1;
       at < canonical.size() && canonical[at] != mark::row_end;) {
    const std::size_t end = std::min(canonical.find(mark::cell_end, at), canonical.size());
    const std::string_view content = trimmed(canonical.substr(at, end - at));
    const auto begin = static_cast<std::uint32_t>(content.data() - canonical.data());
    cells.push_back({begin, begin + static_cast<std::uint32_t>(content.size())});
    at = end + 1;
  }
  return cells;
}

bool is_filled(std::string_view content) {
  return !content.empty() && content.front() != mark::covered && content.front() != mark::picture;
}

bool is_number(std::string_view content) {
  const auto figure = find_figure(content);
  return figure && figure->kind == PrintedFigure::Kind::number && figure->place.size() == content.size();
}

}  // namespace

std::optional<Span> nearest_filled_cell(std::string_view canonical, Span cell) {
  using Rank = std::tuple<bool, std::size_t, bool>;  // no number, distance, to the left
  const std::vector<Span> cells = cells_of_row(canonical, cell);
  const auto own = std::ranges::lower_bound(cells, cell.begin, {}, &Span::begin);
  std::optional<Span> nearest;
  Rank best{};
  for (auto it = cells.begin(); it != cells.end(); ++it) {
    const std::string_view content = it->of(canonical);
    if (!is_filled(content)) continue;
    const bool is_left = it < own;
    const Rank rank{!is_number(content), static_cast<std::size_t>(is_left ? own - it : it - own), is_left};
    if (!nearest || rank < best) {
      nearest = *it;
      best = rank;
    }
  }
  return nearest;
}

}  // namespace gouji::fix
