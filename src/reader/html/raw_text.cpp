// The content of elements in which tags mean nothing: RCDATA, RAWTEXT, script data, PLAINTEXT.
#include <algorithm>

#include "reader/html/ascii.hpp"
#include "reader/html/tokenizer.hpp"

namespace gouji::html {
namespace {

constexpr std::string_view name_of_raw(Tag element) {
  switch (element) {
    case Tag::iframe: return "iframe";
    case Tag::noembed: return "noembed";
    case Tag::noframes: return "noframes";
    case Tag::noscript: return "noscript";
    case Tag::script: return "script";
    case Tag::style: return "style";
    case Tag::textarea: return "textarea";
    case Tag::title: return "title";
    default: return "xmp";
  }
}

bool ends_name(char c) {
  return ascii::is_space(c) || c == '/' || c == '>';
}

}  // namespace

// Whether the `<` at `at` begins `</name`, followed by what ends a name.
bool Tokenizer::is_end_tag_of(std::string_view name, std::size_t at) const {
  const std::string_view rest = source_.substr(at);
  return peek(at + 1) == '/' && ascii::begins_lowered(rest.substr(std::min<std::size_t>(2, rest.size())), name) &&
         ends_name(peek(at + 2 + name.size()));
}

// The end tag may have attributes; one that the end of the file cuts off has still ended the text.
void Tokenizer::finish_end_tag(std::size_t at, std::size_t name_size) {
  at_ = std::min(at + 2 + name_size, source_.size());
  Token end_tag;
  if (!attributes(end_tag)) at_ = source_.size();
}

Span Tokenizer::raw_text(Tag element) {
  const std::string_view name = name_of_raw(element);
  const std::size_t begin = at_;
  std::size_t end = find('<', begin);
  while (end < source_.size() && !is_end_tag_of(name, end)) end = find('<', end + 1);
  finish_end_tag(end, name.size());
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// `<!--` hides a later `<script>…</script>` up to `-->`; `</script>` alone ends the element even there.
Span Tokenizer::script_text() {
  constexpr std::string_view name = "script";
  enum class State { plain, escaped, nested } state = State::plain;
  const std::size_t begin = at_;
  std::size_t at = begin;
  for (; at < source_.size(); ++at) {
    if (state == State::plain) at = find('<', at);
    const std::string_view rest = source_.substr(at);
    if (rest.empty()) break;
    if (rest[0] == '-' && state != State::plain && rest.substr(0, 3) == "-->") state = State::plain;
    if (rest[0] != '<') continue;
    if (is_end_tag_of(name, at)) {
      if (state != State::nested) break;
      state = State::escaped;
    } else if (state == State::plain && rest.substr(0, 4) == "<!--") {
      state = State::escaped;
      at += 1;  // its own dashes may be those of `-->`
    } else if (state == State::escaped && ascii::begins_lowered(rest.substr(1), name) &&
               ends_name(peek(at + 1 + name.size()))) {
      state = State::nested;
    }
  }
  at = std::min(at, source_.size());
  finish_end_tag(at, name.size());
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
}

Span Tokenizer::plain_text() {
  const std::size_t begin = at_;
  at_ = source_.size();
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
}

}  // namespace gouji::html
