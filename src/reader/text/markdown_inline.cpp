#include "reader/text/markdown_inline.hpp"

#include "reader/text/markdown_emphasis.hpp"
#include "reader/text/markdown_mark.hpp"

namespace gouji::lines {

namespace {

void write_mark(const Mark& mark, std::uint32_t origin, DocumentBuilder& builder) {
  switch (mark.kind) {
    case Mark::Kind::character:
      builder.text(mark.shown, origin, static_cast<std::uint32_t>(mark.shown.size()), mark.length);
      break;
    case Mark::Kind::line_break: builder.line_break(origin); break;
    case Mark::Kind::picture: builder.picture(); break;
    case Mark::Kind::comment:
    case Mark::Kind::emphasis:
    case Mark::Kind::none: break;
  }
}

}  // namespace

void write_markdown(std::string_view source, Span span, DocumentBuilder& builder) {
  const std::string_view text = without_last_breaks(span.of(source));
  if (!has_marks(text)) {
    builder.text(text, span.begin);
    return;
  }
  const auto size = static_cast<std::uint32_t>(text.size());
  const Marks marks(text);
  const std::vector<EmphasisRun> runs = find_emphasis(text, marks);
  auto run = runs.begin();
  std::uint32_t written = 0;
  for (std::uint32_t at = marks.next_special(0); at < size; at = marks.next_special(at)) {
    const Mark mark = marks.read(at);
    const bool shows_itself = mark.kind == Mark::Kind::none || (mark.kind == Mark::Kind::emphasis && !(run++)->paired);
    if (!shows_itself) {
      builder.text(text.substr(written, at - written), span.begin + written);
      write_mark(mark, span.begin + at, builder);
      written = at + mark.length;
    }
    at += mark.length;
  }
  builder.text(text.substr(written), span.begin + written);
}

}  // namespace gouji::lines
