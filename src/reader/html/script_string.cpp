#include "reader/html/script_string.hpp"

#include <algorithm>

namespace gouji::html {
namespace {

bool is_quote(char c) {
  return c == '"' || c == '\'' || c == '`';
}

/// Behind the comment that begins at `at`; `at` itself where none does.
std::size_t skip_comment(std::string_view script, std::size_t at) {
  const std::string_view rest = script.substr(at);
  std::size_t end = at;
  if (rest.starts_with("//")) end = script.find('\n', at);
  if (rest.starts_with("/*")) end = script.find("*/", at + 2);
  return std::min(end, script.size());
}

/// The quote that ends the string begun before `at`, or the end of the line that breaks it off.
std::size_t string_end(std::string_view script, std::size_t at, char quote) {
  for (; at < script.size() && script[at] != quote; ++at) {
    if (script[at] == '\n' && quote != '`') return at;
    if (script[at] == '\\') ++at;
  }
  return std::min(at, script.size());
}

}  // namespace

Span strings_around(std::string_view script, Span inner) {
  Span around = inner;
  for (std::size_t at = 0; at < script.size() && at < inner.end; ++at) {
    at = skip_comment(script, at);
    if (at == script.size() || !is_quote(script[at])) continue;
    const std::size_t end = string_end(script, at + 1, script[at]);
    const Span contents{static_cast<std::uint32_t>(at + 1), static_cast<std::uint32_t>(end)};
    if (contents.contains(inner.begin)) around.begin = contents.begin;
    if (contents.contains(inner.end - 1)) around.end = contents.end;
    at = end;
  }
  return around;
}

}  // namespace gouji::html
