#include "pack/word_pattern.hpp"

#include <algorithm>

#include "text/find_word.hpp"

namespace gouji {
namespace {

constexpr char any_digit = '#';

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> parts_of(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = std::min(text.find(separator), text.size());
    parts.push_back(trimmed(text.substr(0, end)));
    if (end == text.size()) return parts;
    text.remove_prefix(end + 1);
  }
}

bool fits(char printed, char wanted) {
  return printed == wanted || (wanted == any_digit && '0' <= printed && printed <= '9');
}

PatternWord word_of(std::string_view text) {
  const auto pieces = parts_of(text, any_digit);
  const auto shorter = [](std::string_view a, std::string_view b) { return a.size() < b.size(); };
  return {text, *std::max_element(pieces.begin(), pieces.end(), shorter)};
}

bool is_in(std::string_view text, const PatternWord& word) {
  if (!has_word(text, word.literal)) return false;
  if (word.literal.size() == word.text.size()) return true;
  return std::search(text.begin(), text.end(), word.text.begin(), word.text.end(), fits) != text.end();
}

}  // namespace

bool WordPattern::stands_in(std::string_view text) const {
  return std::all_of(groups.begin(), groups.end(), [text](const WordGroup& group) {
    return std::any_of(group.words.begin(), group.words.end(), [text](const auto& word) { return is_in(text, word); });
  });
}

std::optional<std::string_view> LineSearch::next() {
  const std::size_t found = find_word(rest_, word_);
  if (found == std::string_view::npos || rest_.empty()) return std::nullopt;
  const std::size_t end = std::min(rest_.find('\n', found), rest_.size());
  const std::size_t begin = rest_.substr(0, found).rfind('\n') + 1;  // of the first line: npos + 1
  const std::string_view line = rest_.substr(begin, end - begin);
  rest_.remove_prefix(std::min(end + 1, rest_.size()));
  return line;
}

PatternParts parts_of_pattern(std::string_view text) {
  PatternParts groups;
  for (const std::string_view group : parts_of(text, '+')) {
    auto& words = groups.emplace_back();
    for (const std::string_view word : parts_of(group, '/')) words.push_back(word_of(word));
  }
  return groups;
}

bool is_pattern(const PatternParts& parts) {
  return std::all_of(parts.begin(), parts.end(), [](const auto& group) {
    return std::none_of(group.begin(), group.end(), [](const PatternWord& word) { return word.text.empty(); });
  });
}

}  // namespace gouji
