// Stage: reader, HTML. Text as displayed: white space collapses as CSS `white-space: normal` has it, but in `<pre>`;
// control characters yield U+FFFD. It decides nothing about where paragraphs end.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/builder.hpp"
#include "reader/html/escaped_markup.hpp"
#include "reader/html/page.hpp"

namespace gouji::html {

class ParagraphWriter {
 public:
  /// Offsets of `source` are written as the places that `origin` has for them.
  ParagraphWriter(std::string_view source, const Unescaped& origin, DocumentBuilder& builder)
      : source_(source), origin_(origin), builder_(builder) {}

  void text(const PageNode& node);
  void line_break(Span source);
  /// Behind a line break it waits for the text of its line.
  void remark(const PageNode& node);
  /// Ends the paragraph; white space and line breaks at its end are gone.
  void end();

 private:
  void character(std::string_view text, Span source, bool preserved);
  void collapsed(Span run);
  void preserved(Span run);
  void space(Span source);
  void plain(Span run);
  void put(std::string_view text, Span source);
  void flush();
  void put_remarks();

  std::string_view source_;
  const Unescaped& origin_;
  DocumentBuilder& builder_;
  Span space_;                 // the collapsed white space that waits for a character after it
  std::vector<Span> breaks_;   // so do line breaks
  std::vector<Span> remarks_;  // and those behind them
};

}  // namespace gouji::html
