#include "document/builder.hpp"

#include <cassert>
#include <utility>

namespace gouji {

void DocumentBuilder::leaf(Node::Kind kind) {
  const auto next = static_cast<std::uint32_t>(document_.nodes.size() + 1);
  document_.nodes.push_back({.kind = kind, .text = {here(), here()}, .end = next});
}

void DocumentBuilder::text(std::string_view bytes, std::uint32_t origin, std::uint32_t text_unit,
                           std::uint32_t origin_unit) {
  if (bytes.empty()) return;
  if (!in_paragraph_) {
    leaf(Node::Kind::paragraph);
    in_paragraph_ = true;
  }
  document_.origin.append(here(), origin, text_unit, origin_unit);
  document_.text += bytes;
}

void DocumentBuilder::line_break(std::uint32_t origin) {
  if (in_paragraph_) text("\n", origin);
}

void DocumentBuilder::end_paragraph() {
  if (!in_paragraph_) return;
  document_.nodes.back().text.end = here();
  in_paragraph_ = false;
}

void DocumentBuilder::blank_paragraph(std::uint32_t source) {
  end_paragraph();
  leaf(Node::Kind::paragraph);
  document_.nodes.back().source = source;
}

void DocumentBuilder::open(Node::Kind kind, std::uint16_t column_span, std::uint16_t row_span, std::uint32_t source) {
  end_paragraph();
  open_.push_back(static_cast<std::uint32_t>(document_.nodes.size()));
  leaf(kind);
  document_.nodes.back().column_span = column_span;
  document_.nodes.back().row_span = row_span;
  document_.nodes.back().source = source;
}

void DocumentBuilder::close() {
  assert(!open_.empty());
  end_paragraph();
  Node& node = document_.nodes[open_.back()];
  node.text.end = here();
  node.end = static_cast<std::uint32_t>(document_.nodes.size());
  open_.pop_back();
}

void DocumentBuilder::picture() {
  end_paragraph();
  leaf(Node::Kind::picture);
}

void DocumentBuilder::page_title(std::string_view bytes, std::uint32_t origin) {
  end_paragraph();
  leaf(Node::Kind::page_title);
  document_.origin.append(here(), origin);
  document_.text += bytes;
  document_.nodes.back().text.end = here();
}

void DocumentBuilder::remark(std::string_view text, Span source) {
  document_.remarks.push_back({.text = std::string(text),
                               .source = source,
                               .at = here(),
                               .next = static_cast<std::uint32_t>(document_.nodes.size()),
                               .inside = open_.empty() ? no_place : open_.back(),
                               .in_paragraph = in_paragraph_});
}

void DocumentBuilder::await(std::vector<AwaitedRemark> remarks) {
  awaited_ = std::move(remarks);
  next_awaited_ = 0;
}

void DocumentBuilder::remarks_up_to(std::uint32_t origin) {
  for (; next_awaited_ < awaited_.size() && awaited_[next_awaited_].before <= origin; ++next_awaited_) {
    remark(awaited_[next_awaited_].text, awaited_[next_awaited_].source);
  }
}

std::string_view DocumentBuilder::paragraph_text() const {
  return in_paragraph_ ? std::string_view(document_.text).substr(document_.nodes.back().text.begin)
                       : std::string_view{};
}

Document DocumentBuilder::finish() && {
  while (!open_.empty()) close();
  end_paragraph();
  return std::move(document_);
}

}  // namespace gouji
