#include "check/prose_sample.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace gouji {
namespace {

void take_out(std::string& text, std::string_view phrase) {
  for (std::size_t at = text.find(phrase); at != std::string::npos; at = text.find(phrase, at)) {
    text.erase(at, phrase.size());
  }
}

}  // namespace

bool is_compared(const Sentence& sentence, const Report& report, const Likeness& rule) {
  if (report.sections.empty()) return !sentence.is_heading;
  return sentence.section &&
         std::find(rule.sections.begin(), rule.sections.end(), *sentence.section) != rule.sections.end();
}

std::string own_words(std::string_view text, const Likeness& rule) {
  std::string words(text);
  std::erase_if(words, [](char c) { return '0' <= c && c <= '9'; });
  for (const std::string_view phrase : rule.phrases) take_out(words, phrase);
  return words;
}

ProseSample sample_of(const Report& report, const Likeness& rule) {
  std::string text;
  for (const Sentence& sentence : report.sentences) {
    if (is_compared(sentence, report, rule)) text += own_words(sentence.text, rule);
  }
  return {.characters = utf8::count(text), .shingles = shingles_of(text)};
}

}  // namespace gouji
