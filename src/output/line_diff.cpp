#include "output/line_diff.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "output/excerpt.hpp"
#include "output/text_page.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

using Lines = std::vector<std::string_view>;

constexpr unsigned widest = 160;  // where there is no terminal
constexpr unsigned narrowest = 20;

Lines lines_of(std::string_view text) {
  Lines lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// Lines of both texts that stand for each other, [begin, begin + size) of each.
struct Hunk {
  std::size_t begin = 0;
  std::size_t old_size = 0;
  std::size_t new_size = 0;
};

/// Neighbouring lines that differ.
std::vector<Hunk> hunks_by_line(const Lines& old_lines, const Lines& new_lines) {
  std::vector<Hunk> hunks;
  for (std::size_t i = 0; i < old_lines.size(); ++i) {
    if (old_lines[i] == new_lines[i]) continue;
    const bool goes_on = !hunks.empty() && hunks.back().begin + hunks.back().old_size == i;
    if (!goes_on) hunks.push_back({i, 0, 0});
    ++hunks.back().old_size;
    ++hunks.back().new_size;
  }
  return hunks;
}

/// All between the first and the last line that differ, where a line more or less stands between them.
std::vector<Hunk> one_hunk(const Lines& old_lines, const Lines& new_lines) {
  const std::size_t shorter = std::min(old_lines.size(), new_lines.size());
  std::size_t same = 0;
  while (same < shorter && old_lines[same] == new_lines[same]) ++same;
  std::size_t behind = 0;
  while (behind < shorter - same && old_lines.rbegin()[static_cast<std::ptrdiff_t>(behind)] ==
                                        new_lines.rbegin()[static_cast<std::ptrdiff_t>(behind)])
    ++behind;
  return {{same, old_lines.size() - same - behind, new_lines.size() - same - behind}};
}

class DiffWriter {
 public:
  DiffWriter(const Lines& old_lines, const Lines& new_lines, const Style& style)
      : old_(old_lines), new_(new_lines), page_(style, Language::en) {}

  std::string write(const std::vector<Hunk>& hunks) && {
    for (const Hunk& hunk : hunks) write(hunk);
    return page_.text();
  }

 private:
  void write(const Hunk& hunk) {
    page_.line(0, fmt::format("@@ -{} +{} @@", range(hunk.begin, hunk.old_size), range(hunk.begin, hunk.new_size)),
               Paint::cyan);
    for (std::size_t i = 0; i < hunk.old_size; ++i) write('-', old_, new_, hunk.begin + i, Paint::red);
    for (std::size_t i = 0; i < hunk.new_size; ++i) write('+', new_, old_, hunk.begin + i, Paint::green);
  }

  void write(char sign, const Lines& lines, const Lines& others, std::size_t index, Paint paint) {
    const std::string_view line = lines[index];
    const Span differs = differing_part(line, index < others.size() ? others[index] : std::string_view{});
    const unsigned width = page_.style().width == 0 ? widest : std::max(page_.style().width, narrowest);
    const Excerpt excerpt{std::string(line), differs.begin, differs.end};
    page_.line(0, sign + point_at(excerpt, width - 1, page_.style()).line, paint);
  }

  /// As diff counts: from 1, and the number of lines where it is not 1.
  static std::string range(std::size_t begin, std::size_t size) {
    return size == 1 ? std::to_string(begin + 1) : fmt::format("{},{}", begin + 1, size);
  }

  const Lines& old_;
  const Lines& new_;
  TextPage page_;
};

}  // namespace

Span differing_part(std::string_view line, std::string_view other) {
  const std::size_t shorter = std::min(line.size(), other.size());
  std::size_t begin = 0;
  while (begin < shorter && line[begin] == other[begin]) ++begin;
  while (begin > 0 && begin < line.size() && utf8::is_continuation(line[begin])) --begin;
  std::size_t behind = 0;
  while (behind < shorter - begin && line[line.size() - behind - 1] == other[other.size() - behind - 1]) ++behind;
  std::size_t end = line.size() - behind;
  while (end < line.size() && utf8::is_continuation(line[end])) ++end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::string print_line_diff(std::string_view old_text, std::string_view new_text, Style style) {
  if (old_text == new_text) return {};
  const Lines old_lines = lines_of(old_text);
  const Lines new_lines = lines_of(new_text);
  const bool paired = old_lines.size() == new_lines.size();
  return DiffWriter(old_lines, new_lines, style)
      .write(paired ? hunks_by_line(old_lines, new_lines) : one_hunk(old_lines, new_lines));
}

}  // namespace gouji
