#include "reader/text/text.hpp"

#include <utility>

#include "reader/text/block_writer.hpp"
#include "reader/text/remark_cut.hpp"

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

Document read_whole(std::string_view source, std::vector<AwaitedRemark> remarks) {
  DocumentBuilder builder(Format::text);
  const PlainText text(source);
  builder.await(std::move(remarks));
  lines::BlockWriter(text, builder).write();
  return std::move(builder).finish();
}

}  // namespace

Document read_text(std::string_view source) {
  return lines::read_without_remarks(source, read_whole);
}

}  // namespace gouji
