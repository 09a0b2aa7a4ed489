#include "text/ordinal.hpp"

#include <algorithm>
#include <span>

#include "text/utf8.hpp"

namespace gouji {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view digits[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
constexpr std::string_view numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
constexpr std::string_view marks[] = {"、", ".", ",", ":", ")", "。"};
constexpr std::string_view divisions[] = {"部分", "章", "节"};
constexpr std::string_view units_of_dates[] = {"年", "月", "日"};
constexpr std::string_view spaces[] = {" ", "\t", "\n"};

bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

/// Takes one of the words off the head of the text; false where none stands there.
bool take(std::string_view& text, Words words) {
  return std::any_of(words.begin(), words.end(), [&text](std::string_view word) { return take(text, word); });
}

int take_all(std::string_view& text, Words words) {
  int taken = 0;
  while (take(text, words)) ++taken;
  return taken;
}

bool starts_with_any(std::string_view text, Words words) {
  return take(text, words);
}

/// 1 to 99, 一 to 九十九; years are longer.
bool take_number(std::string_view& text) {
  const int signs = take_all(text, digits);
  if (signs > 0) return signs <= 2;
  return take_all(text, numerals) > 0;
}

bool take_bracketed(std::string_view& text) {  // (一) (1)、
  if (!take(text, "(")) return false;
  take_all(text, spaces);
  if (!take_number(text)) return false;
  take_all(text, spaces);
  return take(text, ")");
}

bool take_ranked(std::string_view& text) {  // 第一， 第一部分
  if (!take(text, "第") || !take_number(text)) return false;
  return take(text, marks) || take(text, divisions) || take(text, spaces);
}

bool take_marked(std::string_view& text) {  // 一、 1. 1 、
  if (!take_number(text)) return false;
  take_all(text, spaces);
  return take(text, marks);
}

bool take_unmarked(std::string_view& text) {  // 一 总体情况, 1总体情况
  const bool chinese = starts_with_any(text, numerals);
  if (!take_number(text)) return false;
  const bool spaced = take_all(text, spaces) > 0;
  if (starts_with_any(text, units_of_dates)) return false;
  return spaced || (!chinese && !text.empty() && utf8::decode(text, 0).value >= U'\u4E00');
}

bool take_ordinal(std::string_view& text) {
  for (const auto form : {take_bracketed, take_ranked, take_marked, take_unmarked}) {
    std::string_view rest = text;
    if (!form(rest)) continue;
    text = rest;
    return true;
  }
  return false;
}

}  // namespace

std::string_view without_ordinals(std::string_view folded) {
  do {
    take_all(folded, spaces);
    take_all(folded, marks);
  } while (take_ordinal(folded));
  return folded;
}

}  // namespace gouji
