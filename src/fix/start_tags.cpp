#include "fix/start_tags.hpp"

#include <algorithm>
#include <string>

namespace gouji::fix {
namespace {

constexpr std::string_view formatting[] = {"p", "div", "span", "font", "b", "strong", "i", "em", "center", "o:p"};
constexpr std::string_view white_space = " \t\n\f\r";
constexpr std::size_t longest_name = 8;

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = 'A' <= c && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return lower;
}

bool is_formatting(std::string_view name) {
  return std::find(std::begin(formatting), std::end(formatting), lowered(name)) != std::end(formatting);
}

/// `hidden`, `style="display: none"`, `visibility: hidden`.
bool may_hide(std::string_view tag) {
  return lowered(tag).find("hidden") != std::string::npos || lowered(tag).find("display") != std::string::npos;
}

/// Where a tag ends: at a `>` outside the quotes of its attributes; npos where it does not.
std::size_t end_of_tag(std::string_view source, std::size_t at) {
  char quote = '\0';
  for (; at < source.size(); ++at) {
    const char c = source[at];
    if (quote == '\0' && c == '>') return at + 1;
    if (quote == '\0' && (c == '"' || c == '\'')) {
      quote = c;
    } else if (c == quote) {
      quote = '\0';
    }
  }
  return std::string_view::npos;
}

/// The end of the start tag at `at`; npos where no start tag of a formatting element stands there.
std::size_t end_of_formatting_tag(std::string_view source, std::size_t at) {
  if (at >= source.size() || source[at] != '<') return std::string_view::npos;
  const std::string_view name = source.substr(at + 1, longest_name);
  const std::size_t size = name.find_first_of(" \t\n\f\r>");
  if (size == std::string_view::npos || !is_formatting(name.substr(0, size))) return std::string_view::npos;
  const std::size_t end = end_of_tag(source, at + 1 + size);
  const std::string_view tag = source.substr(at, std::min(end, source.size()) - at);
  return may_hide(tag) ? std::string_view::npos : end;
}

}  // namespace

std::uint32_t behind_start_tags(std::string_view source, std::uint32_t at) {
  std::size_t place = at;
  for (std::size_t tag = at; tag != std::string_view::npos;) {
    tag = end_of_formatting_tag(source, source.find_first_not_of(white_space, tag));
    if (tag != std::string_view::npos) place = tag;
  }
  return static_cast<std::uint32_t>(place);
}

}  // namespace gouji::fix
