#include "fix/text_line.hpp"

#include <algorithm>
#include <string>

#include "text/blanks.hpp"

namespace gouji::fix {
namespace {

constexpr std::uint32_t wide_gap = 2;  // one blank is what lists of values have, too
constexpr std::uint32_t far_away = UINT32_MAX / 2;

/// Where a figure begins between two others: where it should, else as near as leaves blanks on both sides, else right
/// behind one.
std::uint32_t fitted(std::uint32_t column, std::uint32_t low, std::uint32_t high, std::uint32_t size) {
  for (std::uint32_t margin = wide_gap; margin > 0; --margin) {
    if (low + margin + size + margin <= high) return std::clamp(column, low + margin, high - margin - size);
  }
  return low + 1;
}

/// The same where nothing stands in front.
std::uint32_t fitted_before(std::uint32_t column, std::uint32_t high, std::uint32_t size) {
  return high > size + wide_gap ? std::min(column, high - size - wide_gap) : 0;
}

}  // namespace

void TextLine::replace(Span old, std::string_view figure) {
  const Stretch number{line_.index_of(old.begin), line_.index_of(old.end)};
  const Stretch free{line_.blanks_before(number.begin), line_.blanks_behind(number.end)};
  if (is_laid_out(number, free)) {
    const std::uint32_t middle = line_.width({0, number.begin}) + line_.width(number) / 2;
    return set(free, middle - std::min(middle, line_.width_of(figure) / 2), figure);
  }
  line_.erase(number);
  line_.insert(number.begin, figure);
}

void TextLine::write(const UnderColumn& room, std::string_view figure) {
  line_.count_characters(room.counts_characters);
  const std::uint32_t middle = room.middle / 2;
  const std::size_t index = line_.blank_under(middle);
  const Stretch free{line_.blanks_before(index), line_.blanks_behind(index)};
  set(free, middle - std::min(middle, line_.width_of(figure) / 2), figure);
  line_.count_characters(false);
}

void TextLine::write(const BetweenValues& room, std::string_view figure) {
  const std::string_view between = separator(room.separator);
  const bool goes_before = room.is_first && !room.after.empty();
  const std::size_t index = goes_before ? line_.index_of(room.after.begin) : line_.behind(room.before.end);
  const Stretch blanks{goes_before ? line_.blanks_before(index) : index, line_.blanks_behind(index)};
  const std::uint32_t size = line_.width_of(figure);
  const bool is_inside = blanks.begin > 0 && blanks.end < line_.size();
  if (is_inside && line_.width(blanks) >= size + 2 * wide_gap)
    return set(blanks, line_.width({0, blanks.begin}) + (line_.width(blanks) - size) / 2, figure);
  line_.insert(index, goes_before ? std::string(figure).append(between) : std::string(between).append(figure));
}

void TextLine::write(const BeforeOrdinal& room, Span cell, std::size_t digits) {
  line_.insert(line_.index_of(cell.end) - digits, separator(room.separator));
}

bool TextLine::is_laid_out(Stretch number, Stretch free) const {
  const bool before = free.begin > 0 && line_.width({free.begin, number.begin}) >= wide_gap;
  return before || (free.end < line_.size() && line_.width({number.end, free.end}) >= wide_gap);
}

/// Writes the figure between two others, or behind the last.
void TextLine::set(Stretch free, std::uint32_t column, std::string_view figure) {
  const std::uint32_t low = line_.width({0, free.begin});
  const std::uint32_t high = free.end == line_.size() ? far_away : low + line_.width(free);
  const std::uint32_t size = line_.width_of(figure);
  line_.set(free, free.begin == 0 ? fitted_before(column, high, size) : fitted(column, low, high, size), figure);
}

/// A space where something else than blanks stands between values.
std::string_view TextLine::separator(Span span) const {
  const std::string_view between = span.of(canonical_);
  return between.empty() || !trimmed(between).empty() ? " " : between;
}

}  // namespace gouji::fix
