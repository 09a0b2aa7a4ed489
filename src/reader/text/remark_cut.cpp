#include "reader/text/remark_cut.hpp"

#include <optional>
#include <string>
#include <utility>

#include "document/lead_through.hpp"
#include "document/remark.hpp"
#include "reader/text/line.hpp"

namespace gouji::lines {
namespace {

constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view comment_end = "-->";

struct Comment {
  Span span;
  std::string_view remark;
};

/// The first comment at or after `at` that speaks to gouji. Each byte is looked at once.
std::optional<Comment> next_comment(std::string_view source, std::size_t at) {
  for (;;) {
    const std::size_t begin = source.find(comment_begin, at);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t end = source.find(comment_end, begin + comment_begin.size());
    if (end == std::string_view::npos) return std::nullopt;
    at = end + comment_end.size();
    const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
    if (const auto remark = remark_in(span.of(source))) return Comment{span, *remark};
  }
}

/// What goes with a comment: the whole line where nothing else stands in it; else the spaces before it and, at the
/// begin of a line, behind it. Up to `kept` the line is cut already.
Span around(std::string_view source, Span comment, std::uint32_t kept, bool cuts_line) {
  const std::size_t begin = source.substr(0, comment.begin).find_last_not_of(' ') + 1;
  const std::size_t end = std::min(source.find_first_not_of(' ', comment.end), source.size());
  const bool begins_line = begin == 0 || source[begin - 1] == '\n' || (cuts_line && begin <= kept);
  if (!begins_line) return {static_cast<std::uint32_t>(begin), comment.end};
  const bool ends_line = end < source.size() && source[end] == '\n';
  if (ends_line) return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end + 1)};
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

struct Cut {
  std::string text;
  OffsetMap origin;
  std::vector<AwaitedRemark> remarks;

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text.size()); }

  void keep(std::string_view source, std::uint32_t begin, std::size_t end) {
    if (begin >= end) return;
    origin.append(size(), begin);
    text += source.substr(begin, end - begin);
  }
};

}  // namespace

Document read_without_remarks(std::string_view source, ReadWhole read) {
  std::optional<Comment> comment = next_comment(source, 0);
  if (!comment) return read(source, {});
  Cut cut;
  std::uint32_t kept = 0;
  for (; comment; comment = next_comment(source, comment->span.end)) {
    const bool cuts_line = cut.text.empty() || cut.text.back() == '\n';
    const Span gone = around(source, comment->span, kept, cuts_line);
    cut.keep(source, kept, gone.begin);
    cut.remarks.push_back({cut.size(), std::string(comment->remark), comment->span});
    kept = std::max(kept, gone.end);
  }
  cut.keep(source, kept, source.size());
  Document document = read(cut.text, std::move(cut.remarks));
  lead_through(document, cut.origin);
  return document;
}

}  // namespace gouji::lines
