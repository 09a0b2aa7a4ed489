#include "text/comparable.hpp"

#include <algorithm>

#include <utf8proc.h>

#include "text/fold.hpp"
#include "text/ordinal.hpp"
#include "text/utf8.hpp"

namespace gouji {

namespace {

constexpr std::string_view dropped_words[] = {"的", "工作", "因", "被", "和", "及", "与"};
constexpr std::string_view dropped_head = "政府信息公开";

constexpr bool opens_note(char32_t value) {
  return std::u32string_view(U"([{【〔").find(value) != std::u32string_view::npos;
}
constexpr bool closes_note(char32_t value) {
  return std::u32string_view(U")]}】〕").find(value) != std::u32string_view::npos;
}

/// Spaces, quotes, punctuation, controls and invisible format characters.
bool is_mark(char32_t value) {
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(value));
  return (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO) ||
         (category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_CF);
}

std::string without_notes_and_marks(std::string_view text) {
  std::string kept;
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint here = utf8::decode(text, at);
    if (opens_note(here.value) && (depth > 0 || !kept.ends_with("第"))) ++depth;
    if (depth == 0 && !is_mark(here.value)) kept += text.substr(at, here.size);
    if (closes_note(here.value) && depth > 0) --depth;
    at += here.size;
  }
  return kept;
}

std::string without_dropped_words(std::string_view text) {
  std::string kept;
  while (!text.empty()) {
    const auto* word = std::find_if(std::begin(dropped_words), std::end(dropped_words),
                                    [text](std::string_view dropped) { return text.starts_with(dropped); });
    const std::size_t size = word == std::end(dropped_words) ? utf8::next(text, 0) : word->size();
    if (word == std::end(dropped_words)) kept += text.substr(0, size);
    text.remove_prefix(size);
  }
  return kept;
}

}  // namespace

std::string comparable(std::string_view label) {
  const std::string folded = fold(label);
  std::string kept = without_dropped_words(without_notes_and_marks(without_ordinals(folded)));
  if (kept.starts_with(dropped_head) && kept != dropped_head) kept.erase(0, dropped_head.size());
  return kept;
}

}  // namespace gouji
