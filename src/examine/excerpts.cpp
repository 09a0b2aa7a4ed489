#include "examine/excerpts.hpp"

#include <algorithm>

#include "document/canonical.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr std::string_view cell_break = " | ";

bool ends_row(char c) {
  return c == mark::row_end || c == mark::table_begin || c == mark::table_end;
}

/// How far around its place an excerpt reaches, in bytes: more than any row of the form, and more than an output shows,
/// so that a text on one endless line costs no more than others.
constexpr std::uint32_t reach = 3000;

bool ends_line(char c) {
  return c == '\n' || ends_row(c);
}

bool inside_character(std::string_view text, std::uint32_t at) {
  return at < text.size() && utf8::is_continuation(text[at]);
}

std::uint32_t walk_back(std::string_view text, std::uint32_t from, bool (*ends)(char)) {
  std::uint32_t at = from;
  while (at > 0 && from - at < reach && !ends(text[at - 1])) --at;
  while (inside_character(text, at)) ++at;
  return at;
}

std::uint32_t walk_on(std::string_view text, std::uint32_t from, bool (*ends)(char)) {
  std::uint32_t at = from;
  while (at < text.size() && at - from < reach && !ends(text[at])) ++at;
  while (inside_character(text, at)) --at;
  return at;
}

/// The bytes from the last end of a row or line to the next. In a table, lines inside cells do not end it.
Span row_around(std::string_view canonical, Span span) {
  const std::uint32_t row_begin = walk_back(canonical, span.begin, ends_row);
  const bool in_table =
      row_begin > 0 && ends_row(canonical[row_begin - 1]) && canonical[row_begin - 1] != mark::table_end;
  const auto ends = in_table ? ends_row : ends_line;
  return {walk_back(canonical, span.begin, ends), walk_on(canonical, std::min(span.end, span.begin + reach), ends)};
}

/// Writes the row and notes where the span comes to stand.
class ExcerptWriter {
 public:
  explicit ExcerptWriter(Span span) : span_(span) {}

  Excerpt write(std::string_view canonical, Span row) {
    for (std::uint32_t at = row.begin; at < row.end; ++at) {
      if (at == span_.begin) mark_begin();
      put(canonical[at]);
      if (at + 1 == span_.end) excerpt_.end = size();
    }
    if (span_.begin >= row.end) mark_begin();
    while (excerpt_.text.ends_with(' ') || excerpt_.text.ends_with('|')) excerpt_.text.pop_back();
    excerpt_.begin = std::min(excerpt_.begin, size());
    excerpt_.end = std::max(std::min(excerpt_.end, size()), excerpt_.begin);
    return std::move(excerpt_);
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(excerpt_.text.size()); }

  void mark_begin() {
    excerpt_.begin = size();
    excerpt_.end = size();
  }

  void put(char c) {
    switch (c) {
      case mark::cell_end:
        if (!covered_) excerpt_.text += cell_break;
        covered_ = false;
        return;
      case mark::covered: covered_ = true; return;
      case mark::picture: excerpt_.text += "〔图〕"; return;
      case '\n':
      case '\t': c = ' '; break;
      default: break;
    }
    const bool collapses = c == ' ' && (excerpt_.text.empty() || excerpt_.text.back() == ' ');
    if (!collapses && static_cast<unsigned char>(c) >= ' ') excerpt_.text += c;
  }

  Span span_;
  Excerpt excerpt_;
  bool covered_ = false;
};

}  // namespace

std::optional<Excerpt> excerpt_at(std::string_view canonical, Span span) {
  if (span.end > canonical.size() || span == Span{}) return std::nullopt;
  Excerpt excerpt = ExcerptWriter(span).write(canonical, row_around(canonical, span));
  if (excerpt.text.empty()) return std::nullopt;
  return excerpt;
}

}  // namespace gouji
