#include "reader/text/markdown_mark.hpp"

#include <algorithm>
#include <array>

namespace gouji::lines {

namespace {

struct Reference {
  std::string_view name;
  std::string_view shown;
};

constexpr std::array<Reference, 8> references = {{{"&nbsp;", "\u00A0"},
                                                  {"&ensp;", "\u2002"},
                                                  {"&emsp;", "\u2003"},
                                                  {"&amp;", "&"},
                                                  {"&lt;", "<"},
                                                  {"&gt;", ">"},
                                                  {"&quot;", "\""},
                                                  {"&apos;", "'"}}};
constexpr std::array<std::string_view, 4> breaks = {"<br>", "<br/>", "<br />", "</br>"};

constexpr bool is_special(char c) {
  return c == '\\' || c == '*' || c == '_' || c == '<' || c == '&' || c == '!';
}

constexpr bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

constexpr bool is_same_letter(char lower, char c) {
  return lower == (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

Mark mark(Mark::Kind kind, std::size_t length, std::string_view shown = {}) {
  return {.kind = kind, .length = static_cast<std::uint32_t>(length), .shown = shown};
}

/// A backslash at the end of a line is a line break that the end of the line makes anyway.
Mark read_escape(std::string_view rest) {
  if (rest.size() == 1) return mark(Mark::Kind::comment, 1);
  return is_punctuation(rest[1]) ? mark(Mark::Kind::character, 2, rest.substr(1, 1)) : Mark{};
}

Mark read_reference(std::string_view rest) {
  for (const auto& [name, shown] : references) {
    if (rest.starts_with(name)) return mark(Mark::Kind::character, name.size(), shown);
  }
  return {};
}

std::size_t break_length(std::string_view rest) {
  for (const std::string_view tag : breaks) {
    const std::string_view head = rest.substr(0, tag.size());
    if (std::equal(tag.begin(), tag.end(), head.begin(), head.end(), is_same_letter)) return tag.size();
  }
  return 0;
}

Mark read_tag(std::string_view rest) {
  if (const std::size_t length = break_length(rest)) return mark(Mark::Kind::line_break, length);
  if (!rest.starts_with("<!--")) return {};
  const std::size_t end = rest.find("-->");
  return end == std::string_view::npos ? Mark{} : mark(Mark::Kind::comment, end + 3);
}

Mark read_picture(std::string_view rest) {
  if (!rest.starts_with("![")) return {};
  const std::size_t target = rest.find("](");
  const std::size_t end = target == std::string_view::npos ? target : rest.find(')', target);
  return end == std::string_view::npos ? Mark{} : mark(Mark::Kind::picture, end + 1);
}

Mark read_run(std::string_view rest) {
  const std::size_t length = std::min(rest.find_first_not_of(rest[0]), rest.size());
  const bool marks = rest[0] == '*' ? length <= 3 : length == 2;
  return mark(marks ? Mark::Kind::emphasis : Mark::Kind::none, length);
}

}  // namespace

std::uint32_t next_special(std::string_view text, std::uint32_t at) {
  const auto* const special = std::find_if(text.begin() + at, text.end(), is_special);
  return static_cast<std::uint32_t>(special - text.begin());
}

Mark read_mark(std::string_view text, std::uint32_t at) {
  const std::string_view rest = text.substr(at);
  switch (rest[0]) {
    case '\\': return read_escape(rest);
    case '&': return read_reference(rest);
    case '<': return read_tag(rest);
    case '!': return read_picture(rest);
    default: return read_run(rest);
  }
}

std::string_view without_last_breaks(std::string_view text) {
  for (;;) {
    text = text.substr(0, text.find_last_not_of(" \t") + 1);
    const std::size_t tag = text.ends_with('>') ? text.rfind('<') : std::string_view::npos;
    if (tag == std::string_view::npos || break_length(text.substr(tag)) != text.size() - tag) return text;
    text = text.substr(0, tag);
  }
}

}  // namespace gouji::lines
