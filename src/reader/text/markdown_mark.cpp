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
constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view comment_end = "-->";
constexpr std::string_view picture_begin = "![";
constexpr std::string_view picture_target = "](";

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

Mark read_run(std::string_view rest) {
  const std::size_t length = std::min(rest.find_first_not_of(rest[0]), rest.size());
  const bool marks = rest[0] == '*' ? length <= 3 : length == 2;
  return mark(marks ? Mark::Kind::emphasis : Mark::Kind::none, length);
}

/// The place of the last `word` that ends before `before`; 0 where there is none.
std::size_t last_place(std::string_view text, std::string_view word, std::size_t before) {
  const std::size_t place = before < word.size() ? std::string_view::npos : text.rfind(word, before - word.size());
  return place == std::string_view::npos ? 0 : place;
}

}  // namespace

Marks::Marks(std::string_view text)
    : text_(text),
      comments_end_(last_place(text, comment_end, text.size())),
      pictures_end_(last_place(text, picture_target, last_place(text, ")", text.size()))) {}

std::uint32_t Marks::next_special(std::uint32_t at) const {
  const auto* const special = std::find_if(text_.begin() + at, text_.end(), is_special);
  return static_cast<std::uint32_t>(special - text_.begin());
}

Mark Marks::read(std::uint32_t at) const {
  switch (text_[at]) {
    case '\\': return read_escape(text_.substr(at));
    case '&': return read_reference(text_.substr(at));
    case '<': return read_tag(at);
    case '!': return read_picture(at);
    default: return read_run(text_.substr(at));
  }
}

Mark Marks::read_tag(std::uint32_t at) const {
  const std::string_view rest = text_.substr(at);
  if (const std::size_t length = break_length(rest)) return mark(Mark::Kind::line_break, length);
  if (!rest.starts_with(comment_begin) || at + comment_begin.size() > comments_end_) return {};
  return mark(Mark::Kind::comment, rest.find(comment_end, comment_begin.size()) + comment_end.size());
}

Mark Marks::read_picture(std::uint32_t at) const {
  const std::string_view rest = text_.substr(at);
  if (!rest.starts_with(picture_begin) || at >= pictures_end_) return {};
  return mark(Mark::Kind::picture, rest.find(')', rest.find(picture_target)) + 1);
}

bool has_marks(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_special);
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
