// Stage: pack. Patterns of words: "收费/减免 + 政府信息/依申请" stands in a text that has a word of each group. In a
// word, # is any digit. They are taken apart when their pack is read, for they are looked for in every sentence.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace gouji {

struct PatternWord {
  std::string_view text;
  std::string_view literal;  ///< its longest piece without #

  friend constexpr bool operator==(const PatternWord&, const PatternWord&) = default;
};

struct WordGroup {
  std::span<const PatternWord> words;

  friend bool operator==(const WordGroup& a, const WordGroup& b) {
    return std::equal(a.words.begin(), a.words.end(), b.words.begin(), b.words.end());
  }
};

struct WordPattern {
  std::span<const WordGroup> groups;

  [[nodiscard]] bool stands_in(std::string_view text) const;

  friend bool operator==(const WordPattern& a, const WordPattern& b) {
    return std::equal(a.groups.begin(), a.groups.end(), b.groups.begin(), b.groups.end());
  }
};

/// The lines in which a pattern may stand: they have the literal of one word of its first group.
class LineSearch {
 public:
  LineSearch(std::string_view lines, const PatternWord& word) : rest_(lines), word_(word.literal) {}

  /// The next such line, without its end; nothing behind the last.
  [[nodiscard]] std::optional<std::string_view> next();

 private:
  std::string_view rest_;
  std::string_view word_;
};

/// The words of each group, as views into the text.
using PatternParts = std::vector<std::vector<PatternWord>>;

[[nodiscard]] PatternParts parts_of_pattern(std::string_view text);

/// Whether it is a pattern: no word or group is empty.
[[nodiscard]] bool is_pattern(const PatternParts& parts);

}  // namespace gouji
