#include "reader/text/markdown_line.hpp"

#include <algorithm>

namespace gouji::lines {

namespace {

constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view comment_end = "-->";

std::string_view without_indent(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
}

/// `---`, `***`, `___`, and the line of `---` or `===` under a heading. A single dash is an empty value.
bool is_rule(std::string_view line) {
  const std::string_view text = trimmed(line);
  return text.size() >= 3 && std::string_view("-*_=").find(text[0]) != std::string_view::npos &&
         text.find_first_not_of(text[0]) == std::string_view::npos;
}

bool is_fence(std::string_view line) {
  const std::string_view text = without_indent(line);
  return text.starts_with("```") || text.starts_with("~~~");
}

std::string_view without_quote_marks(std::string_view line) {
  for (std::string_view text = without_indent(line); text.starts_with('>'); text = without_indent(line)) {
    line = text.substr(text.starts_with("> ") ? 2 : 1);
  }
  return line;
}

/// Converters forget the space after `#` at times.
std::string_view without_heading_marks(std::string_view line) {
  const std::string_view text = without_indent(line);
  const std::size_t level = std::min(text.find_first_not_of('#'), text.size());
  if (level == 0 || level > 6) return line;
  std::string_view title = trimmed(text.substr(level));
  while (title.ends_with('#')) title.remove_suffix(1);
  return trimmed(title);
}

/// `- 甲` is an item, `- 4 -` the foot of a page.
std::string_view without_bullet(std::string_view line) {
  const std::string_view text = without_indent(line);
  const bool bullet = text.starts_with("- ") || text.starts_with("* ") || text.starts_with("+ ");
  if (!bullet || trimmed(text).ends_with(" -")) return line;
  const std::string_view item = without_indent(text.substr(1));
  return item.empty() ? line : item;
}

}  // namespace

std::optional<Line> MarkdownLines::next_line(std::uint32_t at) const {
  for (at = skip_comments(at); at < source_.size(); at = skip_comments(at)) {
    Line line = line_at(source_, at);
    cut_at_comment(line);
    at = line.next;
    const std::string_view unquoted = without_quote_marks(line.text.of(source_));
    if (is_rule(unquoted) || is_fence(unquoted)) continue;
    const std::string_view shown = without_bullet(without_heading_marks(unquoted));
    const auto begin = static_cast<std::uint32_t>(shown.data() - source_.data());
    line.text = {begin, begin + static_cast<std::uint32_t>(shown.size())};
    return line;
  }
  return std::nullopt;
}

/// Comments at the begin of a line, and its end where nothing follows them.
std::uint32_t MarkdownLines::skip_comments(std::uint32_t at) const {
  for (;;) {
    const std::size_t mark = std::min(source_.find_first_not_of(" \t", at), source_.size());
    if (!is_closed_comment(mark)) return at;
    at = static_cast<std::uint32_t>(source_.find(comment_end, mark) + comment_end.size());
    const std::size_t rest = std::min(source_.find_first_not_of(" \t", at), source_.size());
    if (rest == source_.size() || source_[rest] == '\n') {
      at = static_cast<std::uint32_t>(std::min(rest + 1, source_.size()));
    }
  }
}

/// A comment that ends on a later line ends this one; what follows it is a line of its own.
void MarkdownLines::cut_at_comment(Line& line) const {
  const std::string_view text = source_.substr(0, line.text.end);
  for (std::size_t mark = text.find(comment_begin, line.text.begin); mark != std::string_view::npos;) {
    if (!is_closed_comment(mark)) return;
    const std::size_t end = source_.find(comment_end, mark) + comment_end.size();
    if (end > line.text.end) {
      line.text.end = static_cast<std::uint32_t>(mark);
      line.next = static_cast<std::uint32_t>(end);
      return;
    }
    mark = text.find(comment_begin, end);
  }
}

bool MarkdownLines::is_closed_comment(std::size_t at) const {
  return last_comment_end_ != std::string_view::npos && at < last_comment_end_ &&
         source_.substr(at).starts_with(comment_begin);
}

bool is_heading(std::string_view line) {
  const std::string_view text = without_indent(line);
  const std::size_t level = std::min(text.find_first_not_of('#'), text.size());
  return level >= 1 && level <= 6 && level < text.size() && (text[level] == ' ' || text[level] == '\t');
}

}  // namespace gouji::lines
