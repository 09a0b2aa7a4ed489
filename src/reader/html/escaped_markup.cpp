#include "reader/html/escaped_markup.hpp"

#include "reader/html/ascii.hpp"
#include "reader/html/script_string.hpp"
#include "text/utf8.hpp"

namespace gouji::html {
namespace {

// What an escape stands for, and its length in the source.
struct Escape {
  char32_t character = 0;
  std::uint32_t length = 1;
  bool yields_nothing = false;
};

int hexadecimal_digit(char c) {
  if (ascii::is_digit(c)) return c - '0';
  const char letter = ascii::lower(c);
  return 'a' <= letter && letter <= 'f' ? letter - 'a' + 10 : -1;
}

// The number after `\u`, or a negative one.
int code_unit(std::string_view digits) {
  if (digits.size() < 4) return -1;
  int value = 0;
  for (char c : digits.substr(0, 4)) {
    if (hexadecimal_digit(c) < 0) return -1;
    value = value * 16 + hexadecimal_digit(c);
  }
  return value;
}

Escape unicode_escape(std::string_view source) {
  const int first = code_unit(source.substr(2));
  if (first < 0) return {U'\\', 1};
  const bool leads = 0xD800 <= first && first < 0xDC00;
  const bool trails = 0xDC00 <= first && first < 0xE000;
  if (!leads && !trails) return {static_cast<char32_t>(first), 6};
  const int second = leads && source.substr(6, 2) == "\\u" ? code_unit(source.substr(8)) : -1;
  if (second < 0xDC00 || second >= 0xE000) return {replacement_character, 6};
  return {static_cast<char32_t>(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)), 12};
}

// Reads the escape at the begin of `source`, which begins with a backslash.
Escape read_escape(std::string_view source) {
  if (source.size() < 2) return {U'\\', 1};
  switch (source[1]) {
    case '"': return {U'"', 2};
    case '\'': return {U'\'', 2};
    case '/': return {U'/', 2};
    case '\\': return {U'\\', 2};
    case 'n':
    case 'r': return {U'\n', 2};
    case 't': return {U'\t', 2};
    case '\n': return {0, 2, true};
    case 'u': return unicode_escape(source);
    default: return {U'\\', 1};
  }
}

}  // namespace

Unescaped::Unescaped(std::string_view source, Span window) {
  const std::string_view text = source.substr(0, window.end);
  text_.reserve(window.size());
  jump(window.begin);
  for (std::size_t at = window.begin; at < text.size();) {
    const std::size_t stop = std::min(text.find('\\', at), text.size());
    text_ += text.substr(at, stop - at);
    if (stop == text.size()) break;
    const Escape escape = read_escape(text.substr(stop));
    if (escape.length > 1) jump(static_cast<std::uint32_t>(stop));
    if (!escape.yields_nothing) utf8::append(text_, escape.character);
    at = stop + escape.length;
    if (escape.length > 1) jump(static_cast<std::uint32_t>(at));
  }
}

void Unescaped::jump(std::uint32_t origin) {
  const auto at = static_cast<std::uint32_t>(text_.size());
  if (!jumps_.empty() && jumps_.back().at == at) jumps_.pop_back();
  jumps_.push_back({at, origin});
}

Unescaped::Jumps::const_iterator Unescaped::first_after(std::uint32_t at) const {
  return std::upper_bound(jumps_.begin(), jumps_.end(), at,
                          [](std::uint32_t wanted, const Jump& jump) { return wanted < jump.at; });
}

std::uint32_t Unescaped::origin_of(std::uint32_t at) const {
  const auto after = first_after(at);
  return after == jumps_.begin() ? at : (after - 1)->origin + (at - (after - 1)->at);
}

Span Unescaped::origin(Span span) const {
  if (jumps_.empty() || span.empty()) return span;
  return {origin_of(span.begin), origin_of(span.end)};
}

Span markup_in_script(std::string_view script) {
  constexpr std::string_view name = "table";
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
  for (std::size_t at = script.find('<'); at != std::string_view::npos; at = script.find('<', at + 1)) {
    std::string_view rest = script.substr(at + 1);
    if (ascii::begins_lowered(rest, name)) begin = std::min(begin, at);
    if (rest.starts_with('\\')) rest.remove_prefix(1);
    if (!rest.starts_with('/') || !ascii::begins_lowered(rest.substr(1), name)) continue;
    const std::size_t close = script.find('>', at);
    end = close == std::string_view::npos ? script.size() : close + 1;
  }
  if (begin >= end) return {};
  return strings_around(script, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
}

bool has_escaped_brackets(std::string_view source) {
  return source.find('<') == std::string_view::npos &&
         (source.find("\\u003c") != std::string_view::npos || source.find("\\u003C") != std::string_view::npos);
}

}  // namespace gouji::html
