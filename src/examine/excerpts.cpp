#include "examine/excerpts.hpp"

#include <algorithm>

#include "document/canonical.hpp"

namespace gouji {
namespace {

constexpr std::string_view cell_break = " | ";

bool ends_row(char c) {
  return c == mark::row_end || c == mark::table_begin || c == mark::table_end;
}

/// The bytes from the last end of a row or line to the next. In a table, lines inside cells do not end it.
Span row_around(std::string_view canonical, Span span) {
  std::uint32_t begin = span.begin;
  std::uint32_t end = span.end;
  bool in_table = false;
  while (begin > 0 && !ends_row(canonical[begin - 1])) --begin;
  in_table = begin > 0 && canonical[begin - 1] != mark::table_end;
  if (in_table) {
    while (end < canonical.size() && !ends_row(canonical[end])) ++end;
    return {begin, end};
  }
  begin = span.begin;
  while (begin > 0 && canonical[begin - 1] != '\n' && !ends_row(canonical[begin - 1])) --begin;
  while (end < canonical.size() && canonical[end] != '\n' && !ends_row(canonical[end])) ++end;
  return {begin, end};
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
