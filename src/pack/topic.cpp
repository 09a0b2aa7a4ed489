#include "pack/topic.hpp"

#include <algorithm>

namespace gouji {
namespace {

bool any_stands_in(std::span<const WordPattern> patterns, std::string_view text) {
  return std::any_of(patterns.begin(), patterns.end(), [text](const auto& pattern) { return pattern.stands_in(text); });
}

}  // namespace

bool is_told_by(const Topic& topic, std::string_view sentence) {
  return any_stands_in(topic.words, sentence) && !any_stands_in(topic.unless, sentence);
}

bool is_told_in_lines(const Topic& topic, std::string_view lines) {
  for (const WordPattern& pattern : topic.words) {
    for (const PatternWord& word : pattern.groups.front().words) {
      LineSearch search(lines, word);
      while (const auto line = search.next()) {
        if (pattern.stands_in(*line) && !any_stands_in(topic.unless, *line)) return true;
      }
    }
  }
  return false;
}

}  // namespace gouji
