// Stage: reader, HTML. The tokenizer of the HTML standard (13.2.5), without its parse errors: text, start tags and end
// tags as spans of the source. Doctypes, bogus markup and all comments but those that speak to gouji are passed over.
// Each byte is looked at once.
#pragma once

#include <string_view>

#include "reader/html/token.hpp"

namespace gouji::html {

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view source) : source_(source) {}

  /// Reads the next token into `token`. In foreign content `<![CDATA[` opens text, elsewhere a comment.
  void next(Token& token, bool in_foreign_content);

  /// The content of an element in which tags mean nothing (RCDATA, RAWTEXT), up to its own end tag, which is consumed.
  [[nodiscard]] Span raw_text(Tag element);
  /// The same for the content of `<script>`, which may hide its end tag in a comment.
  [[nodiscard]] Span script_text();
  /// All that is left, after `<plaintext>`.
  [[nodiscard]] Span plain_text();

  void skip_line_feed();

  /// Whether the markup looks like the inside of a string of a script: `<td width=\"9\">`, `<\/td>`.
  [[nodiscard]] bool met_escaped_markup() const { return met_escaped_markup_; }
  [[nodiscard]] TagNames& names() { return names_; }

 private:
  [[nodiscard]] char peek(std::size_t at) const { return at < source_.size() ? source_[at] : '\0'; }
  [[nodiscard]] bool at_end() const { return at_ >= source_.size(); }
  [[nodiscard]] bool begins_markup(std::size_t at);
  void text(Token& token);
  bool markup(Token& token, bool in_foreign_content);
  bool declaration(Token& token, bool in_foreign_content);
  void skip_comment();
  bool tag(Token& token, std::size_t name_at, Token::Kind kind);
  [[nodiscard]] std::size_t name_end(std::size_t at) const;
  [[nodiscard]] bool attributes(Token& token);
  void attribute(Attributes& attributes);
  [[nodiscard]] Span attribute_value();
  void skip_spaces();
  void skip(std::size_t bytes) { at_ += bytes; }
  void skip_past(std::string_view end);
  [[nodiscard]] std::size_t find(char wanted, std::size_t from) const;
  [[nodiscard]] bool is_end_tag_of(std::string_view name, std::size_t at) const;
  void finish_end_tag(std::size_t at, std::size_t name_size);

  std::string_view source_;
  std::size_t at_ = 0;
  TagNames names_;
  bool met_escaped_markup_ = false;
};

}  // namespace gouji::html
