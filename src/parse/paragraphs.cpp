#include "parse/paragraphs.hpp"

#include <algorithm>
#include <array>

#include "text/blanks.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t shortest_broken_line = 20;  // characters: a shorter line ends by itself
constexpr std::size_t longest_page_number = 7;    // characters: — 12 —
constexpr std::size_t longest_footer = 40;        // characters: a longer line is a sentence

template <std::size_t Size>
bool contains_any(std::string_view text, const std::array<std::string_view, Size>& parts) {
  return std::any_of(parts.begin(), parts.end(), [text](auto part) { return text.find(part) != text.npos; });
}

template <std::size_t Size>
bool ends_with_any(std::string_view text, const std::array<std::string_view, Size>& parts) {
  return std::any_of(parts.begin(), parts.end(), [text](auto part) { return text.ends_with(part); });
}

constexpr std::array stops = {"。"sv, "；"sv, "！"sv, "？"sv, "："sv, ";"sv, ":"sv, "!"sv, "?"sv, "]"sv};

/// A long line with an ordinal that ends so is a heading, not the first line of a paragraph.
constexpr std::array heading_ends = {"情况"sv, "情形"sv, "问题"sv, "措施"sv, "事项"sv, "打算"sv};

constexpr std::array footers = {"版权所有"sv, "主办单位"sv,     "承办单位"sv, "网站标识码"sv, "公网安备"sv,  "ICP备"sv,
                                "打印关闭"sv, "相关链接"sv,     "附件下载"sv, "上一篇"sv,     "下一篇"sv,    "扫一扫"sv,
                                "分享到"sv,   "【关闭窗口】"sv, "【打印】"sv, "责任编辑"sv,   "ProducedBy"sv};

bool is_heading_block(const Block& block) {
  return block.kind == Block::Kind::section_heading || block.kind == Block::Kind::ordinal_line;
}

/// Words of what a site prints below a report.
bool is_footer(std::string_view line) {
  return contains_any(line, footers);
}

/// No sentence holds a site's registration.
constexpr std::array registrations = {"网站标识码"sv, "公网安备"sv, "ICP备"sv};

/// A footer whose lines were run together says several of its words at once; a sentence may say one.
bool is_long_footer(std::string_view line) {
  const auto said =
      std::count_if(footers.begin(), footers.end(), [line](auto part) { return line.find(part) != line.npos; });
  return said > 1 || contains_any(line, registrations);
}

class ParagraphReader {
 public:
  ParagraphReader(std::string_view canonical, const std::vector<Section>& sections, std::uint32_t begin)
      : canonical_(canonical), sections_(sections), begin_(begin) {}

  std::vector<Paragraph> read(const std::vector<Block>& blocks) && {
    const auto begin =
        std::find_if(blocks.begin(), blocks.end(), [this](const Block& b) { return b.span.end > begin_; });
    const auto end = std::find_if(behind_last_text(blocks), blocks.end(),
                                  [this](const Block& block) { return is_footer(line_of(block)); });
    std::for_each(begin, std::max(begin, end), [this](const Block& block) { add(block); });
    return std::move(paragraphs_);
  }

 private:
  using Position = std::vector<Block>::const_iterator;

  [[nodiscard]] std::string line_of(const Block& block) const {
    return block.kind == Block::Kind::line ? without_blanks(block.span.of(canonical_)) : std::string{};
  }

  /// A site's footer stands behind the last heading and the last line that is long enough to say something.
  [[nodiscard]] Position behind_last_text(const std::vector<Block>& blocks) const {
    const auto is_text = [this](const Block& block) {
      if (block.kind != Block::Kind::line) return is_heading_block(block) || block.kind == Block::Kind::run;
      const std::string line = line_of(block);
      return utf8::count(line) > longest_footer && !is_long_footer(line);
    };
    return std::find_if(blocks.rbegin(), blocks.rend(), is_text).base();
  }

  void add(const Block& block) {
    const bool is_heading = is_heading_block(block);
    if (!is_heading && block.kind != Block::Kind::line) {
      is_broken_ = false;
      return;
    }
    const Span span{std::max(block.span.begin, begin_), block.span.end};
    const std::string line = without_blanks(span.of(canonical_));
    if (line.empty() || is_page_number(line)) return;
    if (is_broken_ && !is_heading && !is_indented(span)) {
      paragraphs_.back().span.end = span.end;
    } else {
      paragraphs_.push_back({.span = span, .section = section_of(span), .is_heading = is_heading});
    }
    is_broken_ = block.kind != Block::Kind::section_heading && utf8::count(line) >= shortest_broken_line &&
                 !ends_with_any(line, stops) && !(is_heading && ends_with_any(line, heading_ends));
  }

  /// Two full-width spaces begin a paragraph, whatever the line before ended with.
  [[nodiscard]] bool is_indented(Span line) const { return line.of(canonical_).starts_with("\u3000\u3000"); }

  [[nodiscard]] std::optional<SectionId> section_of(Span line) const {
    const auto holds = [line](const Section& section) {
      return section.heading.begin < line.end && line.begin < std::max(section.body.end, section.heading.end);
    };
    const auto section = std::find_if(sections_.begin(), sections_.end(), holds);
    return section == sections_.end() ? std::nullopt : std::optional(section->id);
  }

  std::string_view canonical_;
  const std::vector<Section>& sections_;
  std::uint32_t begin_;
  std::vector<Paragraph> paragraphs_;
  bool is_broken_ = false;
};

}  // namespace

bool is_page_number(std::string_view line) {
  const std::string folded = fold(without_blanks(line));
  if (utf8::count(folded) > longest_page_number) return false;
  const bool has_digit = folded.find_first_of("0123456789") != std::string::npos;
  std::string_view rest = folded;
  while (!rest.empty()) {
    const bool digit = '0' <= rest.front() && rest.front() <= '9';
    const std::size_t size = digit || rest.front() == '-' ? 1 : rest.starts_with("—") ? "—"sv.size() : 0;
    if (size == 0) return false;
    rest.remove_prefix(size);
  }
  return has_digit;
}

std::vector<Paragraph> read_paragraphs(std::string_view canonical, const std::vector<Block>& blocks,
                                       const std::vector<Section>& sections, std::uint32_t begin) {
  return ParagraphReader(canonical, sections, begin).read(blocks);
}

}  // namespace gouji
