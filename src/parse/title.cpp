#include "parse/title.hpp"

#include <algorithm>

#include "parse/organ.hpp"
#include "parse/years.hpp"
#include "text/blanks.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_title = 60;  // characters

struct TextLine {
  std::string text;  // folded, white space dropped
  std::string printed;
  Span span;
};

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool contains_any(std::string_view text, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(), [text](std::string_view part) { return contains(text, part); });
}

/// 标题: … as collectors and metadata tables print it.
std::string_view without_caption(std::string_view text) {
  for (std::string_view caption : {"标题:"sv, "标题："sv, "名称:"sv, "名称："sv, "题名:"sv, "题名："sv}) {
    if (text.starts_with(caption)) text.remove_prefix(caption.size());
  }
  return text;
}

bool is_title(std::string_view text) {
  return contains(text, "政府信息公开") && contains(text, "报告") && utf8::count(text) <= longest_title &&
         !contains_any(text, {"《", "》", "。", ";", ",", "根据", ">", "»", "首页", "位置"});
}

TextLine line_of(std::string_view canonical, Span span) {
  const std::string printed = without_blanks(span.of(canonical));
  const std::string_view content = without_caption(printed);
  return {.text = fold(content), .printed = std::string(content), .span = span};
}

/// A text without line breaks begins with its title: what stands before the white space or the cut behind 报告.
Span title_part(std::string_view canonical, Span line) {
  constexpr std::string_view last = "报告";
  const std::string_view text = line.of(canonical);
  const std::size_t at = text.find(last);
  if (at == std::string_view::npos) return line;
  const std::string_view rest = trimmed(text.substr(at + last.size()));
  const bool cut = rest.starts_with("[……]");
  const bool set_off = cut || rest.data() != text.data() + at + last.size();
  const bool goes_on = cut || (!rest.empty() && utf8::count(text) > longest_title);
  return set_off && goes_on ? Span{line.begin, line.begin + static_cast<std::uint32_t>(at + last.size())} : line;
}

std::vector<TextLine> lines_before(std::string_view canonical, const std::vector<Block>& blocks, std::uint32_t end) {
  std::vector<TextLine> lines;
  for (const Block& block : blocks) {
    if (block.span.begin >= end) break;
    if (block.kind != Block::Kind::line && block.kind != Block::Kind::ordinal_line) continue;
    TextLine line = line_of(canonical, title_part(canonical, block.span));
    if (!line.text.empty()) lines.push_back(std::move(line));
  }
  return lines;
}

/// Cells of the metadata table that a site puts above a report.
std::vector<TextLine> cells_before(std::string_view canonical, const std::vector<Block>& blocks, std::uint32_t end) {
  std::vector<TextLine> cells;
  for (const Block& block : blocks) {
    if (block.span.begin >= end) break;
    if (block.kind != Block::Kind::table) continue;
    for (std::uint32_t at = block.span.begin + 1; at < block.span.end;) {
      const auto found = canonical.find_first_of("\x1f\x1e\x1d", at);
      const auto stop = static_cast<std::uint32_t>(std::min<std::size_t>(found, block.span.end));
      if (stop > at && stop - at < 400) cells.push_back(line_of(canonical, {at, stop}));
      at = stop + 1;
    }
  }
  return cells;
}

TextLine joined(const TextLine& first, const TextLine& second) {
  return {.text = first.text + second.text,
          .printed = first.printed + second.printed,
          .span = first.span.joined(second.span)};
}

int quality(std::string_view title) {
  if (!is_title(title)) return 0;
  return 1 + (organ_in(title).empty() ? 0 : 2) + (year_in(title) ? 2 : 0);
}

/// The best of the lines and of neighbouring lines joined; of equals the last, next to the report itself.
std::optional<TextLine> best_title(const std::vector<TextLine>& lines) {
  std::optional<TextLine> best;
  int best_quality = 0;
  const auto consider = [&](const TextLine& candidate, bool or_equal) {
    const int own = quality(candidate.text);
    if (own > best_quality || (or_equal && own == best_quality && own > 0)) {
      best = candidate;
      best_quality = own;
    }
  };
  for (const TextLine& line : lines) consider(line, true);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const bool short_lines = utf8::count(lines[i].text) + utf8::count(lines[i + 1].text) <= longest_title;
    const bool needs_both = quality(lines[i].text) == 0 || quality(lines[i + 1].text) == 0;
    const bool clean = !contains_any(lines[i].text, {":", "。", "；"});
    if (short_lines && needs_both && clean) consider(joined(lines[i], lines[i + 1]), false);
  }
  return best;
}

std::optional<TextLine> page_title(std::string_view canonical, const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    if (block.kind != Block::Kind::page_title) continue;
    TextLine line = line_of(canonical, {block.span.begin + 1, block.span.end});
    if (is_title(line.text)) return line;
  }
  return std::nullopt;
}

}  // namespace

TitleReading read_title(std::string_view canonical, const std::vector<Block>& blocks, std::uint32_t end) {
  const std::vector<TextLine> lines = lines_before(canonical, blocks, end);
  std::optional<TextLine> title = best_title(lines);
  if (!title) title = best_title(cells_before(canonical, blocks, end));
  if (!title) title = page_title(canonical, blocks);
  TitleReading reading;
  if (!title) return reading;
  reading.title = {title->printed, title->span};
  if (const auto year = year_in_title(title->text)) reading.year = {*year, title->span};
  if (std::string organ = organ_in(title->text); !organ.empty()) reading.organ = {std::move(organ), title->span};
  return reading;
}

}  // namespace gouji
