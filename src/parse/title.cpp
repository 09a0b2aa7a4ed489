#include "parse/title.hpp"

#include <algorithm>
#include <array>

#include "parse/blanks.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_title = 60;  // characters
constexpr std::size_t longest_organ = 30;  // characters
constexpr int first_year = 2008;           // 492号 came into force
constexpr int last_year = 2099;

struct TextLine {
  std::string text;  // folded, white space dropped
  std::string printed;
  Span span;
};

bool is_digit(char c) {
  return '0' <= c && c <= '9';
}

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

std::vector<TextLine> lines_before(std::string_view canonical, const std::vector<Block>& blocks, std::uint32_t end) {
  std::vector<TextLine> lines;
  for (const Block& block : blocks) {
    if (block.span.begin >= end) break;
    if (block.kind != Block::Kind::line && block.kind != Block::Kind::ordinal_line) continue;
    TextLine line = line_of(canonical, block.span);
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

std::string organ_in(std::string_view title) {
  std::string organ(title.substr(0, title.find("政府信息公开")));
  if (const auto year = organ.find("年"); year != std::string::npos) {
    std::size_t begin = year;
    while (begin > 0 && ('0' <= organ[begin - 1] && organ[begin - 1] <= '9')) --begin;
    const bool degree = std::string_view(organ).substr(year).starts_with("年度");
    if (begin < year) organ.erase(begin, year - begin + (degree ? "年度"sv.size() : "年"sv.size()));
  }
  for (std::string_view mark : {"关于"sv, "的"sv, "-"sv, "—"sv, "("sv, ")"sv, ":"sv}) {
    while (organ.starts_with(mark)) organ.erase(0, mark.size());
    while (organ.ends_with(mark)) organ.erase(organ.size() - mark.size());
  }
  return utf8::count(organ) >= 2 && utf8::count(organ) <= longest_organ ? organ : std::string{};
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

std::optional<int> arabic_year_before(std::string_view text, std::size_t mark) {
  if (mark < 4) return std::nullopt;
  int year = 0;
  for (char c : text.substr(mark - 4, 4)) {
    if (!is_digit(c)) return std::nullopt;
    year = year * 10 + (c - '0');
  }
  return year;
}

bool plausible(int year) {
  return first_year <= year && year <= last_year;
}

/// 2023 without 年, as in 2023政府信息公开年度报告.
std::optional<int> bare_year_in(std::string_view title) {
  for (std::size_t at = 0; at + 4 <= title.size(); ++at) {
    const bool begins = at == 0 || !is_digit(title[at - 1]);
    const bool ends = at + 4 == title.size() || !is_digit(title[at + 4]);
    if (!begins || !ends) continue;
    const auto year = arabic_year_before(title, at + 4);
    if (year && plausible(*year)) return year;
  }
  return std::nullopt;
}

std::optional<int> chinese_year_at(std::string_view text) {
  constexpr std::array<std::string_view, 12> digits = {"〇", "一", "二", "三", "四", "五",
                                                       "六", "七", "八", "九", "○",  "零"};
  int year = 0;
  for (int i = 0; i < 4; ++i) {
    const auto* digit =
        std::find_if(digits.begin(), digits.end(), [&](std::string_view d) { return text.starts_with(d); });
    if (digit == digits.end()) return std::nullopt;
    const auto value = static_cast<int>(digit - digits.begin());
    year = year * 10 + (value > 9 ? 0 : value);
    text.remove_prefix(digit->size());
  }
  if (!text.starts_with("年")) return std::nullopt;
  return year;
}

constexpr std::array government_suffixes = {"人民政府机关"sv, "人民政府"sv, "省"sv, "市"sv, "州"sv, "县"sv,
                                            "区"sv,           "旗"sv,       "乡"sv, "镇"sv, "盟"sv};
constexpr std::array department_suffixes = {"委员会"sv, "办公厅"sv, "办公室"sv, "局"sv,   "厅"sv, "部"sv,
                                            "委"sv,     "署"sv,     "队"sv,     "中心"sv, "院"sv};
constexpr std::array office_suffixes = {"街道办事处"sv, "管委会"sv, "管理委员会"sv, "行政公署"sv,
                                        "开发区"sv,     "新区"sv,   "实验区"sv,     "街道"sv};

template <typename Suffixes>
std::size_t longest_suffix(std::string_view organ, const Suffixes& suffixes) {
  std::size_t longest = 0;
  for (std::string_view suffix : suffixes) {
    if (organ.ends_with(suffix)) longest = std::max(longest, suffix.size());
  }
  return longest;
}

bool is_date(std::string_view text) {
  return contains(text, "年") && contains(text, "月") && contains(text, "日") && utf8::count(text) <= 14;
}

}  // namespace

std::optional<int> year_in(std::string_view text) {
  const std::string folded = fold(text);
  const std::string_view view = folded;
  for (std::size_t at = 0; at < view.size(); at = utf8::next(view, at)) {
    std::optional<int> year;
    if (view.substr(at).starts_with("年")) year = arabic_year_before(view, at);
    if (!year) year = chinese_year_at(view.substr(at));
    if (year && plausible(*year)) return year;
  }
  return std::nullopt;
}

std::optional<int> period_year_in(std::string_view text) {
  const std::string folded = fold(text);
  const auto begin = folded.find("年1月1日");
  const auto end = folded.find("12月31日", begin == std::string::npos ? 0 : begin);
  if (begin == std::string::npos || end == std::string::npos || end - begin > 60) return std::nullopt;
  const auto year = arabic_year_before(folded, begin);
  return year && plausible(*year) ? year : std::nullopt;
}

OrganKind kind_of_organ(std::string_view organ) {
  const std::size_t government = longest_suffix(organ, government_suffixes);
  const std::size_t department = longest_suffix(organ, department_suffixes);
  const std::size_t office = longest_suffix(organ, office_suffixes);
  if (std::max({government, department, office}) == 0) return OrganKind::unknown;
  if (office >= government && office >= department) return OrganKind::office;
  return department >= government ? OrganKind::department : OrganKind::government;
}

TitleReading read_title(std::string_view canonical, const std::vector<Block>& blocks, std::uint32_t end) {
  const std::vector<TextLine> lines = lines_before(canonical, blocks, end);
  std::optional<TextLine> title = best_title(lines);
  if (!title) title = best_title(cells_before(canonical, blocks, end));
  if (!title) title = page_title(canonical, blocks);
  TitleReading reading;
  if (!title) return reading;
  reading.title = {title->printed, title->span};
  auto year = year_in(title->text);
  if (!year) year = bare_year_in(title->text);
  if (year) reading.year = {*year, title->span};
  if (std::string organ = organ_in(title->text); !organ.empty()) reading.organ = {std::move(organ), title->span};
  return reading;
}

std::optional<Located<std::string>> read_signature(std::string_view canonical, const std::vector<Block>& blocks) {
  std::optional<TextLine> previous;
  std::optional<Located<std::string>> signature;
  for (const Block& block : blocks) {
    if (block.kind != Block::Kind::line) continue;
    TextLine line = line_of(canonical, block.span);
    if (line.text.empty()) continue;
    const bool named =
        previous && utf8::count(previous->text) <= longest_organ && kind_of_organ(previous->text) != OrganKind::unknown;
    if (named && is_date(line.text)) signature = {previous->text, previous->span};
    previous = std::move(line);
  }
  return signature;
}

}  // namespace gouji
