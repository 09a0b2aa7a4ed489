// Stage: reader, HTML. From the page to the document: what is displayed, in paragraphs, tables, rows and cells.
#pragma once

#include <string_view>

#include "document/builder.hpp"
#include "reader/html/paragraph_writer.hpp"

namespace gouji::html {

class PageWriter {
 public:
  PageWriter(const Page& page, std::string_view source, const Unescaped& origin, DocumentBuilder& builder);
  void write();

 private:
  [[nodiscard]] bool is_shown(const PageNode& node) const;
  void enter(const PageNode& node);
  void enter_cell(const PageNode& node);
  void leave(const PageNode& node);
  void leaf(const PageNode& node);
  void title(const PageNode& node);
  void script(const PageNode& node);

  const Page& page_;
  std::string_view source_;
  const Unescaped& origin_;
  DocumentBuilder& builder_;
  ParagraphWriter paragraph_;
  bool has_table_;
  bool has_title_ = false;
};

}  // namespace gouji::html
