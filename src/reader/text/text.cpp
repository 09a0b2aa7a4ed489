#include "reader/text/text.hpp"

#include <utility>

#include "reader/text/block_writer.hpp"

namespace gouji {

namespace {

class PlainText final : public lines::Dialect {
 public:
  using Dialect::Dialect;

  [[nodiscard]] std::optional<lines::Line> next_line(std::uint32_t at) const override {
    if (at >= size()) return std::nullopt;
    return lines::line_at(source(), at);
  }

  [[nodiscard]] bool is_escaped(std::uint32_t) const override { return false; }

  void write(Span text, DocumentBuilder& builder) const override { builder.text(text.of(source()), text.begin); }
};

}  // namespace

Document read_text(std::string_view source) {
  DocumentBuilder builder(Format::text);
  const PlainText text(source);
  lines::BlockWriter(text, builder).write();
  return std::move(builder).finish();
}

}  // namespace gouji
