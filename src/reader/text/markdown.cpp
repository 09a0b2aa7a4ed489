#include "reader/text/markdown.hpp"

#include <utility>

#include "reader/text/block_writer.hpp"
#include "reader/text/markdown_inline.hpp"
#include "reader/text/markdown_line.hpp"
#include "reader/text/pipe_line.hpp"
#include "reader/text/remark_cut.hpp"

namespace gouji {

namespace {

class Markdown final : public lines::Dialect {
 public:
  explicit Markdown(std::string_view text) : Dialect(text), lines_(text) {}

  [[nodiscard]] std::optional<lines::Line> next_line(std::uint32_t at) const override { return lines_.next_line(at); }

  [[nodiscard]] bool is_escaped(std::uint32_t at) const override {
    const std::size_t before = source().substr(0, at).find_last_not_of('\\');
    return (at - before - 1) % 2 == 1;
  }

  void write(Span text, DocumentBuilder& builder) const override { lines::write_markdown(source(), text, builder); }

 private:
  lines::MarkdownLines lines_;
};

Document read_whole(std::string_view source, std::vector<AwaitedRemark> remarks) {
  DocumentBuilder builder(Format::markdown);
  const Markdown markdown(source);
  builder.await(std::move(remarks));
  lines::BlockWriter(markdown, builder).write();
  return std::move(builder).finish();
}

}  // namespace

Document read_markdown(std::string_view source) {
  return lines::read_without_remarks(source, read_whole);
}

bool looks_like_markdown(std::string_view source) {
  const Markdown markdown(source);
  for (std::uint32_t at = 0; at < source.size();) {
    const lines::Line line = lines::line_at(source, at);
    if (lines::is_heading(line.text.of(source))) return true;
    if (classify(markdown, line) == lines::PipeLine::delimiter) return true;
    at = line.next;
  }
  return false;
}

}  // namespace gouji
