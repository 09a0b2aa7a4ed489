#include "check/prose_place.hpp"

#include <algorithm>
#include <array>

namespace gouji {
namespace {

constexpr std::string_view ascii_marks = "0123456789.,;:()%!?\"'-/";
constexpr std::array<std::string_view, 10> marks = {"，", "。", "、", "；", "：", "（", "）", "“", "”", "《"};

constexpr std::size_t ideograph_size = 3;

/// By its first byte: U+4000 to U+9FFF.
constexpr bool is_ideograph(char byte) {
  return '\xE4' <= byte && byte <= '\xE9';
}

/// The sentence without digits and marks.
std::string words_of(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    if (is_ideograph(text.front())) {
      words += text.substr(0, ideograph_size);
      text.remove_prefix(ideograph_size);
      continue;
    }
    const auto mark = std::find_if(marks.begin(), marks.end(), [text](auto each) { return text.starts_with(each); });
    if (mark != marks.end()) {
      text.remove_prefix(mark->size());
      continue;
    }
    if (ascii_marks.find(text.front()) == std::string_view::npos) words += text.front();
    text.remove_prefix(1);
  }
  return words;
}

/// Of the section, from 1; headings that stand alone count as paragraphs too.
std::uint32_t paragraph_number(const Report& report, const Sentence& sentence) {
  const auto first = std::find_if(report.sentences.begin(), report.sentences.end(),
                                  [&sentence](const Sentence& each) { return each.section == sentence.section; });
  const std::uint32_t offset = sentence.section ? 0 : 1;  // a section's own heading is its paragraph 0
  return sentence.paragraph - first->paragraph + offset;
}

/// 三、…: a heading of the first rank.
bool is_chapter(const Sentence& sentence) {
  constexpr std::string_view numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  return sentence.is_heading && std::any_of(std::begin(numerals), std::end(numerals), [&](std::string_view numeral) {
           return sentence.text.starts_with(std::string(numeral) + "、");
         });
}

/// Reports before 2019 have headings of their own, which the form's sections do not name; nothing before the first.
const Sentence* chapter_of(const Report& report, SentenceIndex sentence) {
  if (!report.edition || *report.edition >= Edition::e2019) return nullptr;
  for (SentenceIndex i = sentence; i-- > 0;) {
    const Sentence& each = report.sentences[i];
    if (is_chapter(each) && each.paragraph != report.sentences[sentence].paragraph) return &each;
  }
  return nullptr;
}

}  // namespace

std::string place_of(const Report& report, SentenceIndex sentence, const Sink& sink) {
  const Sentence& at = report.sentences[sentence];
  const Sentence* chapter = chapter_of(report, sentence);
  const std::uint32_t number = chapter ? at.paragraph - chapter->paragraph : paragraph_number(report, at);
  const std::string heading = chapter      ? chapter->text + " "
                              : at.section ? std::string(heading_of(*at.section)) + " "
                                           : sink.say("正文", "text, ");
  return heading + sink.say("第", "paragraph ") + std::to_string(number) + sink.say("段", "");
}

Fact fact_at(const Report& report, SentenceIndex sentence, Span span, const Sink& sink) {
  const Sentence& at = report.sentences[sentence];
  Fact fact{.at = {.section = at.section}, .span = span, .place = place_of(report, sentence, sink)};
  if (at.section) fact.at.paragraph = paragraph_number(report, at);
  fact.discriminator = words_of(at.text);
  return fact;
}

std::string text_of(const Quantity& quantity) {
  return quantity.value.to_string() + quantity.unit;
}

}  // namespace gouji
