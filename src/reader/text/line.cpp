#include "reader/text/line.hpp"

#include <algorithm>
#include <array>

namespace gouji::lines {

namespace {

constexpr std::array<std::string_view, 8> spaces = {" ",      "\t",     "\u00A0", "\u2002",
                                                    "\u2003", "\u200B", "\u3000", "\uFEFF"};
constexpr std::array<std::string_view, 10> numerals = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

template <std::size_t size>
bool take_front(std::string_view& text, const std::array<std::string_view, size>& words) {
  const auto word = std::find_if(words.begin(), words.end(), [&](std::string_view w) { return text.starts_with(w); });
  if (word == words.end()) return false;
  text.remove_prefix(word->size());
  return true;
}

/// Most characters cannot begin a space; asking that first spares comparing with all of them.
bool take_space(std::string_view& text) {
  constexpr std::string_view first_bytes = " \t\xC2\xE2\xE3\xEF";
  return !text.empty() && first_bytes.find(text[0]) != std::string_view::npos && take_front(text, spaces);
}

bool take_space_at_end(std::string_view& text) {
  const auto space = std::find_if(spaces.begin(), spaces.end(), [&](std::string_view s) { return text.ends_with(s); });
  if (space == spaces.end()) return false;
  text.remove_suffix(space->size());
  return true;
}

}  // namespace

Line line_at(std::string_view source, std::uint32_t at) {
  const std::size_t line_end = source.find('\n', at);
  const auto end = static_cast<std::uint32_t>(std::min(line_end, source.size()));
  return {.begin = at, .text = {at, end}, .next = line_end == std::string_view::npos ? end : end + 1};
}

std::string_view trimmed(std::string_view text) {
  while (take_space(text)) continue;
  while (take_space_at_end(text)) continue;
  return text;
}

Span trimmed(std::string_view source, Span text) {
  const std::string_view kept = trimmed(text.of(source));
  if (kept.empty()) return {text.begin, text.begin};
  const auto begin = static_cast<std::uint32_t>(kept.data() - source.data());
  return {begin, begin + static_cast<std::uint32_t>(kept.size())};
}

bool is_blank(std::string_view text) {
  while (take_space(text)) continue;
  return text.empty();
}

bool begins_with_ordinal(std::string_view text) {
  text = trimmed(text);
  if (!take_front(text, numerals)) return false;
  while (take_front(text, numerals) || take_space(text)) continue;
  return text.starts_with("、");
}

}  // namespace gouji::lines
