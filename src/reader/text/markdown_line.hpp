// Stage: reader, Markdown. Which lines there are, and what each shows without the marks of its block: headings, quotes,
// lists, rules, fences and comments.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "reader/text/line.hpp"

namespace gouji::lines {

class MarkdownLines {
 public:
  explicit MarkdownLines(std::string_view source) : source_(source), last_comment_end_(source.rfind("-->")) {}

  /// The first line at or after `at` that is not made of marks alone.
  [[nodiscard]] std::optional<Line> next_line(std::uint32_t at) const;

 private:
  [[nodiscard]] std::uint32_t skip_comments(std::uint32_t at) const;
  void cut_at_comment(Line& line) const;
  [[nodiscard]] bool is_closed_comment(std::size_t at) const;

  std::string_view source_;
  std::size_t last_comment_end_;
};

/// Whether the line is a heading as CommonMark has it: up to six `#` and a space.
[[nodiscard]] bool is_heading(std::string_view line);

}  // namespace gouji::lines
