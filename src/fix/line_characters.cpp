#include "fix/line_characters.hpp"

#include <algorithm>

#include "text/blanks.hpp"
#include "text/display_width.hpp"
#include "text/utf8.hpp"

namespace gouji::fix {
namespace {

Span line_around(std::string_view text, std::uint32_t place) {
  const std::size_t before = place == 0 ? std::string_view::npos : text.rfind('\n', place - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::min(text.find('\n', place), text.size()))};
}

}  // namespace

LineCharacters::LineCharacters(std::string_view canonical, std::uint32_t place)
    : canonical_(canonical), span_(line_around(canonical, place)) {
  for (std::uint32_t at = span_.begin; at < span_.end;) {
    const CodePoint character = utf8::decode(canonical, at);
    characters_.push_back({character.value, at});
    at += character.size;
  }
}

std::uint32_t LineCharacters::width(std::span<const Character> characters) const {
  std::uint32_t width = 0;
  for (const Character& each : characters) width += counts_characters_ ? 1 : display_width(each.value);
  return width;
}

std::uint32_t LineCharacters::width(Stretch stretch) const {
  return width(std::span(characters_).subspan(stretch.begin, stretch.end - stretch.begin));
}

std::size_t LineCharacters::index_of(std::uint32_t origin) const {
  const auto found = std::find_if(characters_.begin(), characters_.end(), [origin](const Character& each) {
    return each.origin != is_new && each.origin >= origin;
  });
  return static_cast<std::size_t>(found - characters_.begin());
}

std::size_t LineCharacters::behind(std::uint32_t origin) const {
  const auto end = characters_.end();
  const auto last = std::find_if(characters_.rbegin(), characters_.rend(), [origin](const Character& each) {
                      return each.origin != is_new && each.origin < origin;
                    }).base();
  return static_cast<std::size_t>(std::find_if(last, end, [](const Character& each) { return each.origin != is_new; }) -
                                  characters_.begin());
}

std::size_t LineCharacters::blank_under(std::uint32_t column) const {
  std::size_t index = 0;
  for (std::uint32_t passed = 0; index < size() && passed < column; ++index) passed += width({index, index + 1});
  for (std::size_t off = 0; off < size(); ++off) {
    if (index + off >= size()) return size();
    if (is_blank(characters_[index + off].value)) return index + off;
    if (index >= off && is_blank(characters_[index - off].value)) return index - off;
  }
  return index;
}

std::size_t LineCharacters::blanks_before(std::size_t index) const {
  while (index > 0 && is_blank(characters_[index - 1].value)) --index;
  return index;
}

std::size_t LineCharacters::blanks_behind(std::size_t index) const {
  while (index < size() && is_blank(characters_[index].value)) ++index;
  return index;
}

void LineCharacters::erase(Stretch stretch) {
  const auto begin = characters_.begin();
  characters_.erase(begin + static_cast<std::ptrdiff_t>(stretch.begin),
                    begin + static_cast<std::ptrdiff_t>(stretch.end));
}

void LineCharacters::insert(std::size_t index, std::string_view text) {
  insert(index, made_of(text));
}

void LineCharacters::insert(std::size_t index, const Characters& characters) {
  characters_.insert(characters_.begin() + static_cast<std::ptrdiff_t>(index), characters.begin(), characters.end());
}

void LineCharacters::set(Stretch free, std::uint32_t column, std::string_view text) {
  const bool is_last = free.end == size();
  const std::uint32_t before = column - width({0, free.begin});
  const std::size_t begin = first_blanks(free, before);
  const std::uint32_t used = before + width_of(text);
  const std::uint32_t after = is_last ? 0 : std::max(width(free), used + 1) - used;
  const std::size_t end = last_blanks({begin, free.end}, after);

  Characters now = padding(free, before - width({free.begin, begin}));
  const Characters written = made_of(text);
  const Characters behind = padding(free, after - width({end, free.end}));
  now.insert(now.end(), written.begin(), written.end());
  now.insert(now.end(), behind.begin(), behind.end());
  erase({begin, end});
  insert(begin, now);
}

std::vector<Edit> LineCharacters::edits() const {
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

LineCharacters::Characters LineCharacters::made_of(std::string_view text) {
  Characters characters;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint character = utf8::decode(text, at);
    characters.push_back({character.value, is_new});
    at += character.size;
  }
  return characters;
}

/// The end of those that fit the width.
std::size_t LineCharacters::first_blanks(Stretch free, std::uint32_t size) const {
  std::size_t end = free.begin;
  for (std::uint32_t left = size; end < free.end && is_blank(characters_[end].value); ++end) {
    const std::uint32_t own = width({end, end + 1});
    if (own > left) break;
    left -= own;
  }
  return end;
}

/// The begin of those that fit the width.
std::size_t LineCharacters::last_blanks(Stretch free, std::uint32_t size) const {
  std::size_t begin = free.end;
  for (std::uint32_t left = size; begin > free.begin && is_blank(characters_[begin - 1].value); --begin) {
    const std::uint32_t own = width({begin - 1, begin});
    if (own > left) break;
    left -= own;
  }
  return begin;
}

/// Blanks like those around, if one column wide.
LineCharacters::Characters LineCharacters::padding(Stretch free, std::uint32_t size) const {
  const auto begin = characters_.begin() + static_cast<std::ptrdiff_t>(free.begin);
  const auto end = characters_.begin() + static_cast<std::ptrdiff_t>(free.end);
  const auto like = std::find_if(begin, end, [](const Character& each) {
    return is_blank(each.value) && each.value != U'\t' && display_width(each.value) == 1;
  });
  return Characters(size, {like == end ? U' ' : like->value, is_new});
}

}  // namespace gouji::fix
