#include "reader/html/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "document/remark.hpp"
#include "reader/html/ascii.hpp"

namespace gouji::html {
namespace {

constexpr Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// The bytes at which a scan of names and unquoted values stops.
enum : std::uint8_t { ends_tag_name = 1, ends_attribute_name = 2, ends_unquoted_value = 4 };

constexpr std::array<std::uint8_t, 256> build_stops() {
  std::array<std::uint8_t, 256> stops{};
  for (char c : {' ', '\n', '\t', '\f', '\r', '>'}) {
    stops[static_cast<std::uint8_t>(c)] = ends_tag_name | ends_attribute_name | ends_unquoted_value;
  }
  stops['/'] = ends_tag_name | ends_attribute_name;
  stops['='] = ends_attribute_name;
  return stops;
}

constexpr auto stops = build_stops();

bool known_attribute(std::string_view name, Attribute& attribute) {
  const auto is = [&](std::string_view wanted, Attribute meaning) {
    attribute = meaning;
    return ascii::equals_lowered(name, wanted);
  };
  switch (name.size()) {
    case 4: return is("type", Attribute::type) || is("face", Attribute::face) || is("size", Attribute::size);
    case 5: return is("style", Attribute::style) || is("value", Attribute::value) || is("color", Attribute::color);
    case 6: return is("hidden", Attribute::hidden);
    case 7: return is("colspan", Attribute::colspan) || is("rowspan", Attribute::rowspan);
    case 8: return is("encoding", Attribute::encoding);
    default: return false;
  }
}

}  // namespace

std::size_t Tokenizer::find(char wanted, std::size_t from) const {
  if (from >= source_.size()) return source_.size();
  const void* found = std::memchr(source_.data() + from, wanted, source_.size() - from);
  return found == nullptr ? source_.size() : static_cast<std::size_t>(static_cast<const char*>(found) - source_.data());
}

void Tokenizer::next(Token& token, bool in_foreign_content) {
  while (!at_end()) {
    if (!begins_markup(at_)) return text(token);
    if (markup(token, in_foreign_content)) return;
  }
  token.kind = Token::Kind::end_of_file;
}

// A `<` that begins no markup is text, as is an end tag cut off right after `</`.
bool Tokenizer::begins_markup(std::size_t at) {
  if (source_[at] != '<') return false;
  const char next = peek(at + 1);
  if (next == '\\' && peek(at + 2) == '/' && ascii::is_letter(peek(at + 3))) met_escaped_markup_ = true;
  return ascii::is_letter(next) || next == '!' || next == '?' || (next == '/' && at + 2 < source_.size());
}

void Tokenizer::text(Token& token) {
  const std::size_t begin = at_;
  do at_ = find('<', at_ + (source_[at_] == '<' ? 1 : 0));
  while (!at_end() && !begins_markup(at_));
  token.kind = Token::Kind::text;
  token.literal = false;
  token.span = span_of(begin, at_);
}

// Reads what begins with `<`; false where it yields no token.
bool Tokenizer::markup(Token& token, bool in_foreign_content) {
  const char next = source_[at_ + 1];
  if (next == '!') return declaration(token, in_foreign_content);
  if (next != '/' && next != '?') return tag(token, at_ + 1, Token::Kind::start_tag);
  if (next == '/' && ascii::is_letter(peek(at_ + 2))) return tag(token, at_ + 2, Token::Kind::end_tag);
  at_ += 2;
  skip_past(">");
  return false;
}

bool Tokenizer::declaration(Token& token, bool in_foreign_content) {
  const std::string_view rest = source_.substr(at_ + 2);
  if (in_foreign_content && rest.substr(0, 7) == "[CDATA[") {
    const std::size_t begin = at_ + 9;
    at_ = begin;
    skip_past("]]>");
    const bool closed = source_.substr(begin, at_ - begin).ends_with("]]>");
    token.kind = Token::Kind::text;
    token.literal = true;
    token.span = span_of(begin, closed ? at_ - 3 : at_);
    return !token.span.empty();
  }
  if (rest.substr(0, 2) != "--") {
    at_ += 2;
    skip_past(">");
    return false;
  }
  const std::size_t begin = at_;
  skip_comment();
  if (!remark_in(source_.substr(begin, at_ - begin))) return false;
  token.kind = Token::Kind::remark;
  token.span = span_of(begin, at_);
  return true;
}

// `<!-->` and `<!--->` are whole comments; `--!>` ends one as well as `-->`.
void Tokenizer::skip_comment() {
  at_ += 4;
  if (peek(at_) == '>') return skip(1);
  if (source_.substr(at_, 2) == "->") return skip(2);
  while (!at_end()) {
    at_ = find('-', at_);
    if (peek(at_ + 1) != '-') {
      at_ = std::min(at_ + 1, source_.size());
    } else if (peek(at_ + 2) == '>') {
      return skip(3);
    } else if (peek(at_ + 2) == '!' && peek(at_ + 3) == '>') {
      return skip(4);
    } else {
      ++at_;
    }
  }
}

void Tokenizer::skip_past(std::string_view end) {
  const std::size_t found = source_.find(end, at_);
  at_ = found == std::string_view::npos ? source_.size() : found + end.size();
}

std::size_t Tokenizer::name_end(std::size_t at) const {
  while (at < source_.size() && (stops[static_cast<std::uint8_t>(source_[at])] & ends_tag_name) == 0) ++at;
  return at;
}

// A tag that the end of the file cuts off yields nothing.
bool Tokenizer::tag(Token& token, std::size_t name_at, Token::Kind kind) {
  const std::size_t begin = at_;
  at_ = name_end(name_at);
  token.attributes.clear();
  token.self_closing = false;
  const std::string_view name = source_.substr(name_at, at_ - name_at);
  if (!attributes(token)) return false;
  token.kind = kind;
  token.tag = names_.tag_of(name);
  token.span = span_of(begin, at_);
  return true;
}

void Tokenizer::skip_spaces() {
  while (!at_end() && ascii::is_space(source_[at_])) ++at_;
}

// Up to and with the `>`; false at the end of the file.
bool Tokenizer::attributes(Token& token) {
  for (;;) {
    skip_spaces();
    if (at_end()) return false;
    if (source_[at_] == '>') return ++at_, true;
    if (source_[at_] == '/') {
      ++at_;
      if (peek(at_) == '>') token.self_closing = true;
    } else {
      attribute(token.attributes);
    }
  }
}

void Tokenizer::attribute(Attributes& attributes) {
  const std::size_t name_at = at_;
  do ++at_;  // even a `=` in the first place
  while (!at_end() && (stops[static_cast<std::uint8_t>(source_[at_])] & ends_attribute_name) == 0);
  const std::string_view name = source_.substr(name_at, at_ - name_at);
  skip_spaces();
  Span value;
  if (peek(at_) == '=') value = attribute_value();
  Attribute attribute{};
  if (known_attribute(name, attribute)) attributes.add(attribute, value);
}

Span Tokenizer::attribute_value() {
  ++at_;
  skip_spaces();
  const std::size_t begin = at_;
  const char quote = peek(begin);
  if (quote == '"' || quote == '\'') {
    const std::size_t end = find(quote, begin + 1);
    at_ = std::min(end + 1, source_.size());
    return span_of(begin + 1, end);
  }
  if (quote == '\\' && (peek(begin + 1) == '"' || peek(begin + 1) == '\'')) met_escaped_markup_ = true;
  while (!at_end() && (stops[static_cast<std::uint8_t>(source_[at_])] & ends_unquoted_value) == 0) ++at_;
  return span_of(begin, at_);
}

void Tokenizer::skip_line_feed() {
  if (peek(at_) == '\n') ++at_;
}

}  // namespace gouji::html
