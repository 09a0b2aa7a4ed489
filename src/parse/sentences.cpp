#include "parse/sentences.hpp"

#include <algorithm>
#include <array>

#include "text/blanks.hpp"
#include "text/fold.hpp"

namespace gouji {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view cut_mark = "[……]";
constexpr std::array stops = {"。"sv, "！"sv, "？"sv};

/// Behind the first full stop, or the end.
std::size_t end_of_sentence(std::string_view text) {
  std::size_t end = text.size();
  for (std::string_view stop : stops) {
    const std::size_t at = text.find(stop);
    if (at != std::string_view::npos) end = std::min(end, at + stop.size());
  }
  return end;
}

/// As one reads it across pages and lines.
std::string text_of(std::string_view printed) {
  std::string text;
  while (!printed.empty()) {
    const std::size_t end = std::min(printed.find('\n'), printed.size());
    const std::string_view line = printed.substr(0, end);
    if (text.empty() || !is_page_number(line)) text += without_blanks(line);
    printed.remove_prefix(std::min(end + 1, printed.size()));
  }
  return fold(text);
}

}  // namespace

std::vector<Sentence> read_sentences(std::string_view canonical, const std::vector<Paragraph>& paragraphs) {
  std::vector<Sentence> sentences;
  for (std::uint32_t i = 0; i < paragraphs.size(); ++i) {
    const Paragraph& paragraph = paragraphs[i];
    const bool is_cut = paragraph.span.of(canonical).find(cut_mark) != std::string_view::npos;
    bool is_heading = paragraph.is_heading;
    for (std::uint32_t begin = paragraph.span.begin; begin < paragraph.span.end;) {
      const Span rest{begin, paragraph.span.end};
      const Span span{begin, begin + static_cast<std::uint32_t>(end_of_sentence(rest.of(canonical)))};
      begin = span.end;
      std::string text = text_of(span.of(canonical));
      if (text.empty()) continue;
      sentences.push_back({.span = span,
                           .text = std::move(text),
                           .section = paragraph.section,
                           .paragraph = i,
                           .is_heading = is_heading,
                           .is_cut = is_cut});
      is_heading = false;
    }
  }
  return sentences;
}

}  // namespace gouji
