#include "pack/topic.hpp"

#include <algorithm>

namespace gouji {
namespace {

constexpr char any_digit = '#';

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

/// Whether `holds` is true of every part between separators.
template <typename Predicate>
bool all_parts(std::string_view text, char separator, Predicate holds) {
  for (;;) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (!holds(trimmed(text.substr(0, end)))) return false;
    if (end == text.size()) return true;
    text.remove_prefix(end + 1);
  }
}

bool has_word(std::string_view text, std::string_view word) {
  if (word.find(any_digit) == std::string_view::npos) return text.find(word) != std::string_view::npos;
  const auto fits = [](char printed, char wanted) {
    return printed == wanted || (wanted == any_digit && '0' <= printed && printed <= '9');
  };
  return std::search(text.begin(), text.end(), word.begin(), word.end(), fits) != text.end();
}

bool has_word_of(std::string_view text, std::string_view group) {
  return !all_parts(group, '/', [text](std::string_view word) { return !has_word(text, word); });
}

bool is_group(std::string_view group) {
  return all_parts(group, '/', [](std::string_view word) { return !word.empty(); });
}

bool any_stands_in(std::span<const std::string_view> patterns, std::string_view text) {
  return std::any_of(patterns.begin(), patterns.end(), [text](auto pattern) { return stands_in(pattern, text); });
}

}  // namespace

bool stands_in(std::string_view pattern, std::string_view text) {
  return all_parts(pattern, '+', [text](std::string_view group) { return has_word_of(text, group); });
}

bool is_pattern(std::string_view pattern) {
  return all_parts(pattern, '+', is_group);
}

bool is_told_by(const Topic& topic, std::string_view sentence) {
  return any_stands_in(topic.words, sentence) && !any_stands_in(topic.unless, sentence);
}

}  // namespace gouji
