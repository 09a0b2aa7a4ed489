#include "fix/text_line.hpp"

#include <algorithm>

#include "text/blanks.hpp"
#include "text/display_width.hpp"
#include "text/utf8.hpp"

namespace gouji::fix {
namespace {

constexpr std::uint32_t far_away = UINT32_MAX / 2;
constexpr std::uint32_t wide_gap = 2;  // one blank is what lists of values have, too

Span line_around(std::string_view text, std::uint32_t place) {
  const std::size_t before = place == 0 ? std::string_view::npos : text.rfind('\n', place - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::min(text.find('\n', place), text.size()))};
}

/// Where a figure goes between two others, from `low` on: where it should, else as near as leaves blanks on both sides,
/// else right behind one.
std::uint32_t fitted(std::uint32_t column, std::uint32_t low, std::uint32_t high, std::uint32_t size) {
  for (std::uint32_t margin = wide_gap; margin > 0; --margin) {
    if (low + margin + size + margin > high) continue;
    return std::clamp(column, low + margin, high - margin - size);
  }
  return low + 1;
}

/// The same where nothing stands in front.
std::uint32_t before(std::uint32_t column, std::uint32_t high, std::uint32_t size) {
  return high > size + wide_gap ? std::min(column, high - size - wide_gap) : 0;
}

}  // namespace

TextLine::TextLine(std::string_view canonical, std::uint32_t place)
    : canonical_(canonical), span_(line_around(canonical, place)) {
  for (std::uint32_t at = span_.begin; at < span_.end;) {
    const CodePoint character = utf8::decode(canonical, at);
    characters_.push_back({character.value, at});
    at += character.size;
  }
}

void TextLine::replace(Span old, std::string_view figure) {
  const Stretch number{index_of(old.begin), index_of(old.end)};
  const Stretch free{blanks_before(number.begin), blanks_behind(number.end)};
  const bool is_laid_out = (free.begin > 0 && sets_apart({free.begin, number.begin})) ||
                           (free.end < characters_.size() && sets_apart({number.end, free.end}));
  if (!is_laid_out) {
    characters_.erase(characters_.begin() + static_cast<std::ptrdiff_t>(number.begin),
                      characters_.begin() + static_cast<std::ptrdiff_t>(number.end));
    return insert(number.begin, figure);
  }
  const std::uint32_t half = width(number) / 2 + width({0, number.begin});
  set(free, half - std::min(half, display_width(figure) / 2), figure);
}

void TextLine::write(const UnderColumn& room, std::string_view figure) {
  counts_characters_ = room.counts_characters;
  const std::uint32_t middle = room.middle / 2;
  const auto size = static_cast<std::uint32_t>(figure.size());
  const std::uint32_t column = middle - std::min(middle, size / 2);
  const std::size_t index = index_under(middle);
  set({blanks_before(index), blanks_behind(index)}, column, figure);
  counts_characters_ = false;
}

void TextLine::write(const BetweenValues& room, std::string_view figure) {
  const std::string_view between = separator(room.separator);
  const bool goes_before = room.is_first && !room.after.empty();
  const std::size_t index = goes_before ? index_of(room.after.begin) : behind(room.before);
  const Stretch blanks{goes_before ? blanks_before(index) : index, blanks_behind(index)};
  const auto size = static_cast<std::uint32_t>(figure.size());
  const bool has_room = blanks.begin > 0 && blanks.end < characters_.size() && width(blanks) >= size + 2 * wide_gap;
  if (has_room) return set(blanks, width({0, blanks.begin}) + (width(blanks) - size) / 2, figure);
  insert(index, goes_before ? std::string(figure).append(between) : std::string(between).append(figure));
}

void TextLine::write(const BeforeOrdinal& room, Span cell, std::size_t digits) {
  insert(index_of(cell.end) - digits, separator(room.separator));
}

std::vector<Edit> TextLine::edits() const {
  std::vector<Edit> edits;
  std::uint32_t at = span_.begin;
  std::string written;
  const auto keep = [&](std::uint32_t origin) {
    if (origin != at || !written.empty()) edits.push_back({{at, origin}, std::move(written)});
    written.clear();
  };
  for (const Character& character : characters_) {
    if (character.origin == is_new) {
      utf8::append(written, character.value);
    } else {
      keep(character.origin);
      at = static_cast<std::uint32_t>(utf8::next(canonical_, character.origin));
    }
  }
  keep(span_.end);
  return edits;
}

/// New characters.
TextLine::Characters TextLine::written(std::string_view text) {
  Characters characters;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint character = utf8::decode(text, at);
    characters.push_back({character.value, is_new});
    at += character.size;
  }
  return characters;
}

std::size_t TextLine::index_of(std::uint32_t origin) const {
  const auto found = std::find_if(characters_.begin(), characters_.end(), [origin](const Character& each) {
    return each.origin != is_new && each.origin >= origin;
  });
  return static_cast<std::size_t>(found - characters_.begin());
}

std::uint32_t TextLine::width(std::span<const Character> characters) const {
  std::uint32_t width = 0;
  for (const Character& each : characters) width += counts_characters_ ? 1 : display_width(each.value);
  return width;
}

std::uint32_t TextLine::width(Stretch stretch) const {
  return width(std::span(characters_).subspan(stretch.begin, stretch.end - stretch.begin));
}

/// Behind the value, and behind what was written there.
std::size_t TextLine::behind(Span value) const {
  std::size_t index = index_of(value.end);
  while (index < characters_.size() && characters_[index].origin == is_new) ++index;
  return index;
}

std::size_t TextLine::blanks_before(std::size_t index) const {
  while (index > 0 && is_blank(characters_[index - 1].value)) --index;
  return index;
}

std::size_t TextLine::blanks_behind(std::size_t index) const {
  while (index < characters_.size() && is_blank(characters_[index].value)) ++index;
  return index;
}

bool TextLine::sets_apart(Stretch blanks) const {
  return width(blanks) >= wide_gap;
}

/// The character at that column, or the nearest blank before or behind it.
std::size_t TextLine::index_under(std::uint32_t column) const {
  std::size_t index = 0;
  for (std::uint32_t passed = 0; index < characters_.size() && passed < column; ++index)
    passed += width({index, index + 1});
  for (std::size_t off = 0; off < characters_.size(); ++off) {
    if (index + off >= characters_.size() || is_blank(characters_[index + off].value))
      return std::min(index + off, characters_.size());
    if (index >= off && is_blank(characters_[index - off].value)) return index - off;
  }
  return index;
}

/// Writes the figure between two others, or behind the last, and keeps what blanks it can.
void TextLine::set(Stretch free, std::uint32_t column, std::string_view figure) {
  const bool is_last = free.end == characters_.size();
  const Characters digits = written(figure);
  const std::uint32_t size = width(digits);
  const std::uint32_t low = width({0, free.begin});
  const std::uint32_t high = is_last ? far_away : low + width(free);
  const std::uint32_t begin = free.begin == 0 ? before(column, high, size) : fitted(column, low, high, size);

  Characters now = blanks_up_to(free, begin - low);
  const Stretch rest{free.begin + count_kept(now), free.end};
  now.insert(now.end(), digits.begin(), digits.end());
  if (!is_last) {
    const std::uint32_t end = begin + size;
    const Characters behind = blanks_down_to(rest, std::max(high, end + 1) - end);
    now.insert(now.end(), behind.begin(), behind.end());
  }
  const auto first = characters_.begin() + static_cast<std::ptrdiff_t>(free.begin);
  const auto place = characters_.erase(first, characters_.begin() + static_cast<std::ptrdiff_t>(free.end));
  characters_.insert(place, now.begin(), now.end());
}

/// So much of the first blanks as fits the width, and new ones for the rest.
TextLine::Characters TextLine::blanks_up_to(Stretch free, std::uint32_t size) const {
  std::size_t end = free.begin;
  while (end < free.end && is_blank(characters_[end].value) && width({free.begin, end + 1}) <= size) ++end;
  Characters blanks(characters_.begin() + static_cast<std::ptrdiff_t>(free.begin),
                    characters_.begin() + static_cast<std::ptrdiff_t>(end));
  blanks.resize(blanks.size() + size - width(blanks), pad_for(free));
  return blanks;
}

/// The same of the last blanks.
TextLine::Characters TextLine::blanks_down_to(Stretch free, std::uint32_t size) const {
  std::size_t begin = free.end;
  while (begin > free.begin && is_blank(characters_[begin - 1].value) && width({begin - 1, free.end}) <= size) --begin;
  Characters blanks(size - width({begin, free.end}), pad_for(free));
  blanks.insert(blanks.end(), characters_.begin() + static_cast<std::ptrdiff_t>(begin),
                characters_.begin() + static_cast<std::ptrdiff_t>(free.end));
  return blanks;
}

/// A blank like those around it, if one column wide.
TextLine::Character TextLine::pad_for(Stretch free) const {
  for (std::size_t i = free.begin; i < free.end; ++i) {
    const char32_t value = characters_[i].value;
    if (is_blank(value) && value != U'\t' && display_width(value) == 1) return {value, is_new};
  }
  return {U' ', is_new};
}

std::size_t TextLine::count_kept(const Characters& characters) {
  return static_cast<std::size_t>(
      std::count_if(characters.begin(), characters.end(), [](const Character& each) { return each.origin != is_new; }));
}

void TextLine::insert(std::size_t index, std::string_view text) {
  const Characters now = written(text);
  characters_.insert(characters_.begin() + static_cast<std::ptrdiff_t>(index), now.begin(), now.end());
}

/// A space where something else than blanks stands between values.
std::string_view TextLine::separator(Span span) const {
  const std::string_view between = span.of(canonical_);
  return between.empty() || !trimmed(between).empty() ? " " : between;
}

}  // namespace gouji::fix
